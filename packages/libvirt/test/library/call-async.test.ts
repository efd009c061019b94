import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Connection, type Domain, DomainState, ErrorCode } from '@libvirt-tck/libvirt';
import { nodeURI } from '../node.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-libvirt-'));
after(() => rmSync(folder, { recursive: true }));

/** A domain of a host of its own. */
function someDomain(): { conn: Connection; domain: Domain } {
  const conn = Connection.open(nodeURI);
  return { conn, domain: conn.domainLookupByName('tck-snapshots') };
}

let fifos = 0;

/** A file whose writer waits in C for a reader, like a guest whose disk is slow to take its memory. */
function slowFile(): string {
  const path = join(folder, `fifo-${fifos++}`);
  execFileSync('mkfifo', [path]);
  return path;
}

/** Reads everything, which lets the writer go on. */
async function drain(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

test('long calls have a form that returns a promise, with the same results', async () => {
  const { conn, domain } = someDomain();
  const path = join(folder, 'saved');
  await domain.saveAsync(path);
  assert.equal(domain.getState().state, DomainState.SHUTOFF);
  await conn.domainRestoreAsync(path);
  assert.equal(domain.getState().state, DomainState.RUNNING);
  const snapshot = await domain.snapshotCreateXMLAsync('<domainsnapshot><name>tck-a</name></domainsnapshot>');
  assert.equal(snapshot.getName(), 'tck-a');
  await snapshot.revertToSnapshotAsync();
  await snapshot.deleteAsync();
  assert.equal(domain.snapshotNum(), 0);
  const pool = conn.storagePoolLookupByName('tck-pool');
  const volume = await pool.storageVolCreateXMLAsync(
    '<volume><name>tck-v</name><capacity>1</capacity></volume>',
  );
  await volume.deleteAsync();
  assert.deepEqual(pool.listVolumes(), []);
  const guest = Connection.open('test:///default').domainLookupByName('test');
  assert.equal(await guest.fsFreezeAsync(['/']), 1);
  assert.equal(await guest.fsThawAsync(['/']), 1);
});

test("a call on another thread rejects with libvirt's error, and the stack names the script", async () => {
  const { conn, domain } = someDomain();
  await assert.rejects(domain.saveAsync(folder), {
    name: 'LibvirtError',
    code: ErrorCode.SYSTEM_ERROR,
    function: 'virDomainSave',
    stack: /call-async\.test/,
  });
  await assert.rejects(domain.migrate3Async(conn, { bandwidth: 5 }), { code: ErrorCode.NO_SUPPORT });
  await assert.rejects(domain.migrate3Async(conn, { bandwidth: 0.5 }), { code: 'bad-argument' });
  await assert.rejects(domain.saveAsync('a\0b'), { code: 'bad-argument' });
  domain.free();
  await assert.rejects(domain.saveAsync(folder), { code: 'freed' });
});

test('a long call leaves this thread free, and handles can be freed meanwhile', async () => {
  const { conn, domain } = someDomain();
  const path = slowFile();
  let turns = 0;
  const turning = setInterval(() => turns++, 1);
  const saved = domain.saveAsync(path);
  domain.free();
  conn.close();
  while (turns < 10) await new Promise(setImmediate);
  const bytes = await drain(path);
  await saved;
  clearInterval(turning);
  assert.match(bytes.toString('latin1'), /tck-snapshots/);
});

test('a caller can give up waiting, and the call goes on', async () => {
  const { conn, domain } = someDomain();
  const path = slowFile();
  await assert.rejects(domain.saveAsync(path, { signal: AbortSignal.timeout(20) }), {
    name: 'BindingError',
    code: 'aborted',
    message: 'could not wait for virDomainSave',
  });
  assert.match((await drain(path)).toString('latin1'), /tck-snapshots/);
  // This call waits for the other one, which has the domain.
  assert.equal(domain.getState().state, DomainState.SHUTOFF);
  const aborted = AbortSignal.abort(new RangeError('mine'));
  await assert.rejects(domain.saveAsync(path, { signal: aborted }), RangeError);
  conn.close();
});

test('a process can exit while a call hangs; the trace lists only calls that ended', () => {
  const file = join(folder, 'trace');
  const script = `
    import { Connection } from '${import.meta.resolve('@libvirt-tck/libvirt')}';
    const domain = Connection.open('${nodeURI}').domainLookupByName('tck-snapshots');
    await domain.coreDumpAsync('${join(folder, 'core')}', 0);
    domain.saveAsync('${slowFile()}').catch(() => {});
    setTimeout(() => process.exit(4), 50);`;
  const { status, signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, TCK_TRACE: file },
  });
  assert.deepEqual({ status, signal, stderr }, { status: 4, signal: null, stderr: '' });
  assert.equal(
    readFileSync(file, 'utf8'),
    'virConnectOpen ok\nvirDomainLookupByName ok\nvirDomainCoreDump flags=0 ok\n',
  );
});
