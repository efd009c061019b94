import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:net';
import { after, before, test } from 'node:test';
import { Connection, ErrorCode, LibvirtError } from '@libvirt-tck/libvirt';
import { run } from '../program.js';

/** Accepts connections and never answers: a host that hangs. */
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

test('each of several attempts has its own error', async () => {
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

test('the stack of an error names the caller', async () => {
  await assert.rejects(Connection.openAsync('tck'), (error: Error) =>
    /open-async\.test/.test(error.stack ?? ''),
  );
});

test('a host that does not answer leaves this thread free, and the caller can give up', async () => {
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

/** A program that opens connections to the host that hangs. */
const runProgram = (body: string) => run(`const uri = '${silentURI()}'; ${body}`);

test('process.exit() ends a process at any time of an attempt, after all its exit listeners', async () => {
  for (const wait of [0, 0, 10, 20, 30, 40, 60, 100, 200, 200]) {
    const ended = await runProgram(`
      process.on('exit', () => console.log('first'));
      Connection.openAsync(uri).catch(() => console.log('settled'));
      Connection.openAsync(uri).catch(() => console.log('settled'));
      process.on('exit', () => { console.log('last'); process.exitCode = 7; });
      setTimeout(() => process.exit(5), ${wait});`);
    assert.deepEqual(
      ended,
      { status: 7, signal: null, stdout: 'first\nlast\n', stderr: '' },
      `after ${wait} ms`,
    );
  }
});

test('an exception ends a process while an attempt is pending', async () => {
  const ended = await runProgram(
    `Connection.openAsync(uri); setTimeout(() => { throw new RangeError('mine'); }, 100);`,
  );
  assert.deepEqual([ended.status, ended.signal], [1, null]);
  assert.match(ended.stderr, /RangeError: mine/);
});

test('threads that have opened a connection do not keep a process alive', async () => {
  for (let count = 0; count < 5; count++) {
    const ended = await runProgram(`
      const conns = await Promise.all(Array.from({ length: 5 }, () => Connection.openAsync('test:///default')));
      console.log(conns.map((conn) => conn.getType()).join());`);
    assert.deepEqual(ended, { status: 0, signal: null, stdout: 'TEST,TEST,TEST,TEST,TEST\n', stderr: '' });
  }
});

test('a process can end while a host does not answer', async () => {
  const ended = await runProgram(`
    await Connection.openAsync(uri, { signal: AbortSignal.timeout(50) }).catch((error) => console.log(error.code));
    process.exitCode = 7;`);
  assert.deepEqual(ended, { status: 7, signal: null, stdout: 'aborted\n', stderr: '' });
});
