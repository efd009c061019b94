import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Run, runScript, scriptPath } from '../run-script.js';

/** Waits for a file that another process makes. */
async function appears(file: string): Promise<void> {
  for (const deadline = performance.now() + 20_000; !existsSync(file); await sleep(20))
    assert.ok(performance.now() < deadline, `${file} did not appear`);
}

test('each kind of check prints its test point and diagnostics', () => {
  const { stdout, stderr, status } = runScript('all-checks');
  assert.equal(
    stdout,
    readFileSync(new URL('../../../test/fixtures/all-checks.tap', import.meta.url), 'utf8'),
  );
  assert.equal(stderr, '# on standard error\n');
  assert.equal(status, 8);
});

test('positions are also right if Node.js maps stacks itself', () => {
  const places = (run: Run) => run.stdout.match(/[\w/-]+\.[jt]s:\d+:\d+/g);
  const mapped = runScript('all-checks', { NODE_OPTIONS: '--enable-source-maps' });
  assert.deepEqual(places(mapped), places(runScript('all-checks')));
});

test('a plan is printed when it is announced, or else at the end', () => {
  assert.deepEqual(runScript('planned').points, ['1..2', 'ok 1 - one', 'ok 2 - two']);
  assert.equal(runScript('planned').status, 0);
});

test('a wrong plan exits with 255', () => {
  const { stdout, status } = runScript('plan-broken');
  assert.match(stdout, /^# planned 3 checks and made 1$/m);
  assert.equal(status, 255);
});

test('a script that checks nothing is broken', () => {
  const { stdout, status } = runScript('no-checks');
  assert.match(stdout, /^# the script made no check$/m);
  assert.equal(status, 255);
});

test('skipping everything ends the script with 0', () => {
  const { points, status } = runScript('skipped');
  assert.deepEqual(points, ['1..0 # SKIP unsupported: nothing of the kind']);
  assert.equal(status, 0);
});

test('a bail-out ends the script and prints no plan', () => {
  const { points, status } = runScript('bails-out');
  assert.deepEqual(points, ['ok 1 - one', 'Bail out! no way\\non']);
  assert.equal(status, 255);
});

test('an uncaught exception is reported with its position in the TypeScript source, without another check or plan', () => {
  const { points, stdout, status } = runScript('throws');
  assert.deepEqual(points, ['ok 1 - before']);
  assert.match(stdout, /^# the script stopped before its end\n# message: Cannot read /m);
  assert.match(stdout, /^# at: test\/scripts\/throws\.ts:11:25$/m);
  assert.match(stdout, /^# {3}name: TypeError$/m);
  assert.match(stdout, /^# {5}at reach \(test\/scripts\/throws\.ts:11:25\)$/m);
  assert.equal(status, 255);
});

test('a rejected await and one that never settles are reported', () => {
  for (const name of ['rejects', 'hangs']) {
    const { points, stdout, status } = runScript(name);
    assert.deepEqual(points, ['ok 1 - one'], name);
    assert.match(stdout, /^# the script stopped before its end$/m, name);
    assert.equal(status, 255, name);
  }
});

test('an exit status that the script sets itself stays', () => {
  const { points, status } = runScript('own-status');
  assert.deepEqual(points, ['ok 1 - one']);
  assert.equal(status, 3);
});

test('a script that exits early is broken, even if all its checks passed', () => {
  const { points, stdout, status } = runScript('exits');
  assert.deepEqual(points, ['ok 1 - one']);
  assert.match(stdout, /the script called process\.exit\(\), so what follows did not run/);
  assert.equal(status, 255);
});

test('a promise or a function in place of a value fails the check', () => {
  const { points, stdout, status } = runScript('forgets');
  assert.deepEqual(points, [
    'not ok 1 - a promise is no result',
    'not ok 2 - a function is no result',
    'not ok 3 - a call that is not awaited has no result',
    '1..3',
  ]);
  assert.match(stdout, /await it/);
  assert.match(stdout, /call it/);
  assert.equal(status, 3);
});

test('many failures do not look like a broken script', () => {
  assert.equal(runScript('many-failures').status, 254);
});

test('a script that is killed loses no output', () => {
  const { stdout, signal } = runScript('dies');
  assert.equal(stdout, 'TAP version 14\nok 1 - before\n');
  assert.equal(signal, 'SIGKILL');
});

test('a signal ends the script after its clean-up', async () => {
  const child = spawn(process.execPath, [scriptPath('waits')]);
  const output: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.push(text);
    if (text.includes('ok 1')) child.kill('SIGTERM');
  });
  const [, signal] = await once(child, 'close');
  assert.equal(output.join(''), 'TAP version 14\nok 1 - one\n# stopped by SIGTERM\n# cleaned up\n');
  assert.equal(signal, 'SIGTERM');
});

test('a script cleans up even if the reader is gone', async () => {
  const child = spawn(process.execPath, [scriptPath('chatters')], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.once('data', () => child.stdout.destroy());
  const [[message], [status]] = await Promise.all([
    once(child.stderr.setEncoding('utf8'), 'data'),
    once(child, 'exit'),
  ]);
  assert.equal(message, '# cleaned up\n');
  assert.equal(status, 0);
});

const noTerminal =
  spawnSync('script', ['--version']).status === 0 ? false : 'needs script: apt-get install bsdutils';

test('a script cleans up even if the terminal is gone', {
  skip: noTerminal,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-script-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const trace = join(folder, 'trace');
  const line = `${process.execPath} ${scriptPath('leaves-a-trace')} ${trace}`;
  const terminal = spawn('script', ['-qfc', line, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] });
  await once(terminal.stdout, 'data');
  terminal.kill('SIGKILL');
  await appears(trace);
  assert.equal(readFileSync(trace, 'utf8'), 'cleaned up');
});

test('a script cleans up even if the disk is full, and fails', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-script-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const line = `trap '' XFSZ; ulimit -f 1; exec ${process.execPath} ${scriptPath('chatters')} >${folder}/tap`;
  const { stderr, status } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  assert.equal(stderr, '# cleaned up\n');
  assert.equal(status, 255);
});

test('a pipe that is full for a while loses nothing', async () => {
  const child = spawn(process.execPath, [scriptPath('chatters')], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve) => setTimeout(resolve, 300));
  let lines = 0;
  for await (const chunk of child.stdout.setEncoding('utf8')) lines += chunk.split('\n').length - 1;
  assert.equal(lines, 10_002);
});
