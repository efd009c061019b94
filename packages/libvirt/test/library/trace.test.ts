import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nodeURI } from '../node.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-libvirt-'));
after(() => rmSync(folder, { recursive: true }));

const program = (body: string) => [
  '--expose-gc',
  '--input-type=module',
  '-e',
  `import { Connection, pumpEvents } from '${import.meta.resolve('@libvirt-tck/libvirt')}';\n${body}`,
];

function trace(name: string, body: string): string {
  const file = join(folder, name);
  const env = { ...process.env, TCK_TRACE: file };
  const run = spawnSync(process.execPath, program(body), { encoding: 'utf8', env });
  assert.equal(run.stderr, '');
  return readFileSync(file, 'utf8');
}

test("a trace has the script's calls with flags and results, without the binding's own", () => {
  const text = trace(
    'calls',
    `const conn = Connection.open('${nodeURI}');
     const domain = conn.domainLookupByName('tck-snapshots');
     domain.getXMLDesc(2);
     try { domain.getXMLDesc(1 << 31); } catch {}
     try { domain.getXMLDesc(0.5); } catch {}
     try { domain.snapshotLookupByName('tck-none'); } catch {}
     domain.setSchedulerParameters({ weight: 5 });
     pumpEvents(0);
     domain.free();
     conn.close();`,
  );
  assert.equal(
    text,
    `virConnectOpen ok
virDomainLookupByName ok
virDomainGetXMLDesc flags=2 ok
virDomainGetXMLDesc flags=2147483648 error VIR_ERR_INVALID_ARG
virDomainSnapshotLookupByName flags=0 error VIR_ERR_NO_DOMAIN_SNAPSHOT
virDomainSetSchedulerParameters ok
virDomainFree ok
virConnectClose ok
`,
  );
});

test('a trace leaves out calls within unrecorded(), even if they throw', () => {
  const text = trace(
    'unrecorded',
    `import { unrecorded } from '${import.meta.resolve('@libvirt-tck/libvirt')}';
     const conn = Connection.open('${nodeURI}');
     const [name] = unrecorded(() => unrecorded(() => conn.listAllDomains()).map((domain) => domain.getName()));
     try { unrecorded(() => conn.domainLookupByName('tck-none')); } catch {}
     conn.domainLookupByName(name);
     conn.close();`,
  );
  assert.equal(text, 'virConnectOpen ok\nvirDomainLookupByName ok\nvirConnectClose ok\n');
});

test('a trace leaves out objects that the garbage collector frees', () => {
  const text = trace(
    'collected',
    `import { setImmediate } from 'node:timers/promises';
     const conn = Connection.open('${nodeURI}');
     conn.domainLookupByName('tck-snapshots');
     while (conn.ref().close() > 1) {
       globalThis.gc();
       await setImmediate();
     }`,
  );
  assert.doesNotMatch(text, /virDomainFree/);
});

test('a trace is appended to', () => {
  const body = `Connection.open('${nodeURI}').close();`;
  trace('twice', body);
  assert.equal(trace('twice', body), 'virConnectOpen ok\nvirConnectClose ok\n'.repeat(2));
});

test('a connection opened on another thread is one line of a trace', () => {
  const text = trace('async', `await Connection.openAsync('tck').catch(() => {});`);
  assert.equal(text, 'virConnectOpen error VIR_ERR_NO_CONNECT\n');
});

test('the call in which a process dies is a last line without an end', async () => {
  // A host that does not answer keeps the process in its call.
  const silent = createServer((socket) => socket.unref()).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const port = (silent.address() as { port: number }).port;
  const file = join(folder, 'killed');
  const body = `Connection.open('${nodeURI}').close();
    Connection.open('test+tcp://127.0.0.1:${port}/default');`;
  const child = spawn(process.execPath, program(body), { env: { ...process.env, TCK_TRACE: file } });
  await once(silent, 'connection');
  child.kill('SIGKILL');
  await once(child, 'exit');
  silent.close();
  assert.equal(readFileSync(file, 'utf8'), 'virConnectOpen ok\nvirConnectClose ok\nvirConnectOpen ');
});
