import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { Connection } from '@libvirt-tck/libvirt';
import { nodeURI } from './node.js';

test('using a freed handle is an error', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-snapshots');
  assert.ok(!domain.isFreed);
  domain.free();
  assert.ok(domain.isFreed);
  const expected = {
    name: 'BindingError',
    code: 'freed',
    message: 'could not use a Domain that has been freed',
  };
  assert.throws(() => domain.getName(), expected);
});

test('freeing twice frees once', () => {
  using conn = Connection.open(nodeURI);
  const [one, other] = [conn.domainLookupByName('tck-snapshots'), conn.domainLookupByName('tck-snapshots')];
  for (let times = 0; times < 3; times++) one.free();
  one[Symbol.dispose]();
  assert.equal(other.getName(), 'tck-snapshots');
});

test('the end of a block frees', () => {
  using conn = Connection.open(nodeURI);
  const escaped = (() => {
    using domain = conn.domainLookupByName('tck-snapshots');
    return domain;
  })();
  assert.ok(escaped.isFreed);
});

test('closing a connection returns the number of references left', () => {
  const conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-snapshots');
  const other = conn.ref();
  assert.ok(conn.close() > 0);
  assert.equal(domain.getName(), 'tck-snapshots');
  assert.equal(domain.getConnect().getType(), 'TEST');
  assert.equal(other.getType(), 'TEST');
  assert.equal(conn.close(), 0);
});

test('an object outlives the handle it came from', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-snapshots');
  const other = domain.ref();
  const connection = domain.getConnect();
  domain.free();
  assert.equal(other.getName(), 'tck-snapshots');
  connection.close();
  assert.equal(conn.getType(), 'TEST');
});

// Runs in its own process, where nothing else is collected or allocated.
const script = `
  import { Connection } from '${import.meta.resolve('@libvirt-tck/libvirt')}';
  import { setImmediate } from 'node:timers/promises';
  const conn = Connection.open('${nodeURI}');
  const rounds = async (count) => {
    for (let round = 0; round < count; round++) {
      for (let index = 0; index < 500; index++) {
        const domain = conn.domainLookupByName('tck-snapshots');
        domain.getXMLDesc();
        domain.getInfo();
        try { conn.domainLookupByName('tck-none'); } catch {}
      }
      conn.listAllDomains();
      conn.listNetworks();
      try { conn.getAllDomainStats(); } catch {}
      conn.domainLookupByName('tck-snapshots').setSchedulerParameters({ weight: 5 });
      conn.domainLookupByName('tck-snapshots').getSchedulerParameters();
      // Finalizers run between turns of the event loop.
      globalThis.gc();
      await setImmediate();
    }
    return process.memoryUsage.rss();
  };
  await rounds(20);
  const before = await rounds(20);
  const after = await rounds(80);
  // Each domain that has not been freed would hold a reference.
  console.log(JSON.stringify({ before, after, held: conn.close() }));
`;

test('unreachable handles are freed, and 200,000 calls leak nothing', () => {
  const run = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stderr);
  const { before, after, held } = JSON.parse(run.stdout);
  assert.ok(held <= 500, `the last rounds' handles at most, not ${held}`);
  // 160,000 calls that each leaked 50 bytes would take 8 MB.
  assert.ok(after - before < 8_000_000, `grew by ${after - before} bytes`);
});
