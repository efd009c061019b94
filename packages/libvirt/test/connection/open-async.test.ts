import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { after, before, test } from 'node:test';
import { Connection, ErrorCode, LibvirtError } from '@libvirt-tck/libvirt';

/** Accepts connections and says nothing: a host that hangs. */
let silent: Server;
before(
  () =>
    new Promise<void>((resolve) => {
      silent = createServer((socket) => socket.unref()).listen(0, '127.0.0.1', resolve);
    }),
);
after(() => {
  silent.close();
  silent.unref();
});

const silentURI = (): string => {
  const at = silent.address();
  return `test+tcp://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/default`;
};

test('a connection opened on another thread works on this one', async () => {
  using conn = await Connection.openAsync('test:///default');
  assert.equal(conn.domainLookupByName('test').getName(), 'test');
  using readOnly = await Connection.openAsync('test:///default', { readOnly: true });
  assert.throws(() => readOnly.domainLookupByName('test').destroy(), { code: ErrorCode.OPERATION_DENIED });
});

test('each of several attempts fails with an error of its own', async () => {
  const uris = ['test+tcp://127.0.0.1:1/default', 'tck', 'test:///', 'test+tcp://127.0.0.1:1/default'];
  const errors = await Promise.all(
    uris.map((uri) =>
      Connection.openAsync(uri).then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  );
  const codes = errors.map((error) => (error instanceof LibvirtError ? error.code : error));
  assert.deepEqual(codes, [
    ErrorCode.SYSTEM_ERROR,
    ErrorCode.NO_CONNECT,
    ErrorCode.INVALID_ARG,
    ErrorCode.SYSTEM_ERROR,
  ]);
  assert.match(String(errors[0]), /127\.0\.0\.1:1/);
});

test('an error says where the connection was asked for', async () => {
  await assert.rejects(Connection.openAsync('tck'), (error: Error) =>
    /open-async\.test/.test(error.stack ?? ''),
  );
});

test('a host that does not answer leaves this thread free, and can be given up', async () => {
  let turns = 0;
  const turning = setInterval(() => turns++, 5);
  const signal = AbortSignal.timeout(100);
  await assert.rejects(Connection.openAsync(silentURI(), { signal }), {
    name: 'BindingError',
    code: 'aborted',
  });
  clearInterval(turning);
  assert.ok(turns > 0);
  await assert.rejects(Connection.openAsync(silentURI(), { signal }), { name: 'TimeoutError' });
});

test('a process can end while a host does not answer', () => {
  const script = `
    import { Connection } from '${import.meta.resolve('@libvirt-tck/libvirt')}';
    await Connection.openAsync('${silentURI()}', { signal: AbortSignal.timeout(50) }).catch((error) => console.log(error.code));
    process.exitCode = 7;`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  assert.deepEqual([run.status, run.stdout], [7, 'aborted\n']);
});
