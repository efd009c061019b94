import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findReply, requestFrame } from '../../src/guest/frames.js';
import { guestScripts } from '../../src/prepare/guest-scripts.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-frames-'));
after(() => rmSync(folder, { recursive: true }));

/** The console server of the guests, in a folder of its own, with these lines as its input. */
async function serve(input: string): Promise<string> {
  mkdirSync(join(folder, 'run'), { recursive: true });
  const script = join(folder, 'server');
  writeFileSync(script, guestScripts.consoleServer.replaceAll('/run/tck', join(folder, 'run')));
  const server = spawn('busybox', ['sh', script], { stdio: ['pipe', 'pipe', 'ignore'] });
  server.stdin.end(input);
  let console = '';
  for await (const chunk of server.stdout) console += (chunk as Buffer).toString('latin1');
  return console;
}

const skip = spawnSync('busybox', ['--help']).error ? 'needs busybox: apt-get install busybox-static' : false;

test('a guest runs a command and sends its output, its errors and its exit status', { skip }, async () => {
  const console = await serve(requestFrame('1', "echo 'grüße'; echo oops >&2; exit 7"));
  assert.deepEqual(findReply(console, '1'), { status: 7, output: 'grüße\noops\n' });
  assert.equal(findReply(console, '2'), undefined);
});

test('output of a megabyte and no output at all arrive whole', { skip }, async () => {
  const long = requestFrame('1', 'head -c 1000000 /dev/zero | tr "\\0" x');
  const console = await serve(`${long}${requestFrame('2', 'exec true')}`);
  assert.deepEqual(findReply(console, '1'), { status: 0, output: 'x'.repeat(1_000_000) });
  assert.deepEqual(findReply(console, '2'), { status: 0, output: '' });
});

test('a command that is asked for twice runs once, and is answered twice', { skip }, async () => {
  const counter = join(folder, 'counter');
  const request = requestFrame('1', `echo ran >>${counter}; cat ${counter}`);
  const console = await serve(`${request}\n${request}`);
  assert.equal(readFileSync(counter, 'utf8'), 'ran\n');
  assert.equal(console.match(/^~tck 1 0 /gm)?.length, 2);
});

test('a request that arrives damaged is not run', { skip }, async () => {
  const marker = join(folder, 'marker');
  const request = requestFrame('1', `echo ran >${marker}`);
  assert.equal(await serve(request.replace(/.{9}$/m, 'noise')), '');
});

test('a message of the kernel within an answer is noticed, and the repeated answer is found', {
  skip,
}, async () => {
  const request = requestFrame('1', 'echo hello');
  const whole = await serve(request);
  const middle = whole.indexOf('aGVsbG8') + 3;
  for (const noise of ['[    7.1] virtio: a message', '[    7.1] virtio: a message\r\n']) {
    const damaged = whole.slice(0, middle) + noise + whole.slice(middle);
    assert.equal(findReply(damaged, '1'), 'damaged');
    assert.deepEqual(findReply(damaged + whole, '1'), { status: 0, output: 'hello\n' });
  }
});

test('half an answer is no answer yet', { skip }, async () => {
  const whole = await serve(requestFrame('1', 'echo hello'));
  assert.equal(findReply(whole.trimEnd(), '1'), undefined);
});

test('a command that is too long for a terminal is refused', () => {
  assert.throws(() => requestFrame('1', 'x'.repeat(3000)), /at most 2800 bytes, not 3000/);
});
