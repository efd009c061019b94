import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { endOf, isWritingTo, runSample, runShell, spawnSample, startSample } from './run-sample.js';

const version = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version;

test('--version prints name and version, whatever else is asked', () => {
  const { stdout, stderr, status } = runSample(['--bogus', '--version', '-j', 'many']);
  assert.deepEqual({ stdout, stderr, status }, { stdout: `tck-sample ${version}\n`, stderr: '', status: 0 });
});

test('--help goes to standard output, as wide as COLUMNS says', () => {
  const { stdout, stderr, status } = runSample(['--help', '--bogus'], { COLUMNS: '50' });
  assert.match(stdout, /^tck-sample: try what every command shares\n/);
  assert.ok(stdout.split('\n').every((line) => line.length <= 50));
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('-h is --help, joined to other short options or not', () => {
  const help = runSample(['--help']).stdout;
  assert.equal(runSample(['-h']).stdout, help);
  assert.equal(runSample(['print', '-qh']).stdout, help);
  assert.match(runSample(['print', '-gh']).stdout, /^\{/);
});

test('--completion without a shell is for the user’s own', () => {
  assert.match(runSample(['--completion'], { SHELL: '/bin/zsh' }).stdout, /^#compdef tck-sample\n/);
  const { stderr, status } = runSample(['--completion'], { SHELL: '/bin/tcsh' });
  assert.match(stderr, /^tck-sample: could not complete for the shell 'tcsh': .* bash, zsh, fish\n/);
  assert.equal(status, 2);
});

test('after "--" nothing is an option', () => {
  assert.match(runSample(['print', '--', '--help']).stdout, /^\{/);
});

test('a wrong command line is one error, and leads to help', () => {
  const { stdout, stderr, status } = runSample(['write', '--bogus']);
  assert.equal(stdout, '');
  assert.equal(
    stderr,
    'tck-sample: could not understand the command line: there is no option --bogus\nTry: tck-sample --help\n',
  );
  assert.equal(status, 2);
});

test('an expected error says what, where and why, in escapes where it could act on a terminal', () => {
  const { stderr, status } = runSample(['fail-expectedly']);
  assert.equal(
    stderr,
    [
      'tck-sample: could not read the report',
      '  at report.xml:3:5',
      '    <a><\\u202Eb>',
      '        ^',
      '  because: unexpected \\x1B[31m element',
      '  because: no such file or directory',
      '',
    ].join('\n'),
  );
  assert.equal(status, 2);
});

test('several faults of one input are all told', () => {
  const { stderr, status } = runSample(['fail-manifold']);
  assert.deepEqual(stderr.match(/could not .*/g), ['could not read one', 'could not read another']);
  assert.equal(status, 2);
});

test('an unexpected error says what to report', () => {
  const { stdout, stderr, status } = runSample(['fail-unexpectedly']);
  assert.equal(stdout, '');
  assert.match(stderr, /^tck-sample: internal error: TypeError: not a function \\x1B\[2J\n {4}at /);
  assert.match(stderr, /\nThis is a bug in the kit.*report it/);
  assert.ok(
    stderr.endsWith(
      `  tck-sample ${version}, Node.js ${process.version}, ${process.platform} ${process.arch}\n`,
    ),
  );
  assert.equal(status, 70);
});

test('a rejection that nobody handles is an internal error', () => {
  const { stderr, status } = runSample(['fail-aside']);
  assert.match(stderr, /internal error: Error: nobody caught this\n/);
  assert.equal(status, 70);
});

test('work that waits for nothing is not a clean end', () => {
  const { stderr, status } = runSample(['stall']);
  assert.match(stderr, /internal error: Error: nothing is left to wait for/);
  assert.equal(status, 70);
});

test('what goes to a slow pipe arrives whole, and the status is right', () => {
  const { stdout, status } = runShell('set -o pipefail; $sample megabytes | (sleep 0.2; wc -c)');
  assert.equal(stdout.trim(), '4000000');
  assert.equal(status, 1);
});

test('a pipe that was made non-blocking loses nothing', () => {
  const nonBlocking = `python3 -c 'import fcntl, os, sys
fcntl.fcntl(1, fcntl.F_SETFL, fcntl.fcntl(1, fcntl.F_GETFL) | os.O_NONBLOCK)
os.execvp(sys.argv[1], sys.argv[1:])'`;
  const { stdout, stderr } = runShell(`${nonBlocking} $sample megabytes | (sleep 0.2; wc -c)`);
  assert.equal(stderr, '');
  assert.equal(stdout.trim(), '4000000');
});

test('a closed pipe ends quietly, with the status of what was done', () => {
  const { stdout, stderr, status } = runShell('set -o pipefail; $sample megabytes | head -c 10');
  assert.equal(stdout, 'xxxxxxxxxx');
  assert.equal(stderr, '');
  assert.equal(status, 1);
});

test('help survives a closed pipe, and says when it cannot be written', () => {
  assert.equal(runShell('set -o pipefail; $sample --help | true').status, 0);
  const { stderr, status } = runShell('$sample --help >/dev/full');
  assert.equal(stderr, 'tck-sample: could not write standard output: no space left on device\n');
  assert.equal(status, 2);
});

test('long work is asked to end when nobody reads it', () => {
  const { stderr, status } = runShell('set -o pipefail; $sample write-on | head -1 >/dev/null');
  assert.equal(stderr, 'tck-sample: ended by output closed\n');
  assert.equal(status, 4);
});

test('long work goes on while a file still wants it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-cli-'));
  try {
    const { stderr } = runShell(
      `exec 3> >(head -1 >/dev/null); timeout -s INT 1 $sample write-on -o ${folder}/out.txt >&3`,
    );
    assert.equal(stderr, 'tck-sample: ended by SIGINT\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a full disk is an expected error', () => {
  const { stderr, status } = runShell('$sample write >/dev/full');
  assert.equal(stderr, 'tck-sample: could not write standard output: no space left on device\n');
  assert.equal(status, 2);
});

test('standard error that is gone is no trouble', () => {
  assert.equal(runShell('$sample progress 2>/dev/full').status, 0);
  assert.equal(runShell('$sample progress 2>&-').status, 0);
});

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  test(`${name} lets the command end in good order`, async () => {
    const child = await startSample('wait');
    child.kill(name);
    assert.deepEqual(await endOf(child), { output: `ended by ${name}\n`, status: 4, signal: null });
  });

test('a command that just gives up when asked to end is incomplete', async () => {
  const child = await startSample('give-up');
  child.kill('SIGINT');
  assert.deepEqual(await endOf(child), { output: '', status: 4, signal: null });
});

test('another signal later ends a command that took no notice', async () => {
  const child = await startSample('persist');
  const impatience = setInterval(() => child.kill('SIGINT'), 100);
  const { signal } = await endOf(child);
  clearInterval(impatience);
  assert.equal(signal, 'SIGINT');
});

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  test(`${name} ends a command that waits for the reader of a full pipe`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tck-cli-'));
    try {
      spawnSync('mkfifo', [`${folder}/pipe`]);
      // Whoever has it open both ways never finds it without a reader.
      const pipe = openSync(`${folder}/pipe`, 'r+');
      const child = spawnSample(['megabytes'], ['ignore', pipe, 'inherit']);
      while (!isWritingTo(child.pid, 1)) await sleep(10);
      child.kill(name);
      assert.deepEqual(await endOf(child), { output: '', status: null, signal: name });
      closeSync(pipe);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

test('one Ctrl-C that arrives twice is one', async () => {
  const child = await startSample('wait');
  child.kill('SIGINT');
  child.kill('SIGINT');
  assert.deepEqual(await endOf(child), { output: 'ended by SIGINT\n', status: 4, signal: null });
});
