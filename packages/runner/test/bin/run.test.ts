import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderOf } from '../folder-of.js';
import { assertValid, testsIn } from './report-text.js';
import { named, tckRun } from './tck-run.js';

const passing = '#!/bin/sh\necho 1..1\necho ok 1 - here\n';
const failing = '#!/bin/sh\necho 1..1\necho not ok 1 - here\nexit 1\n';

describe('what to run', () => {
  const files = {
    'tests/a.sh': passing,
    'tests/b.sh': passing,
    'tests/c.sh': passing,
    'tests/d/e.sh': passing,
  };

  it('is listed', async (t) => {
    const folder = folderOf(t, files);
    const { status, stdout } = await tckRun(['--list', '--grep', '^[ac]$', '--grep=d/', 'tests'], { folder });
    assert.equal(status, 0);
    assert.equal(stdout, 'a\nc\nd/e\n');
  });

  it('is listed, and nothing else is written', async (t) => {
    const folder = folderOf(t, files);
    for (const option of ['--output=list.json', '--format=json', '--archive=list.tgz']) {
      const { status, stderr } = await tckRun(['--list', option, 'tests'], { folder });
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`--list, which runs nothing: leave out ${option.split('=')[0]}\n`));
    }
    assert.deepEqual(readdirSync(folder), ['tests']);
  });

  it('is shuffled the same way for the same seed, and a seed of its own is told', async (t) => {
    const folder = folderOf(t, files);
    const list = (seed: string) => tckRun(['--list', `--shuffle=${seed}`, 'tests'], { folder });
    const [one, same, other] = await Promise.all([list('x'), list('x'), list('y')]);
    assert.equal(one.stdout, same.stdout);
    assert.notEqual(one.stdout, other.stdout);
    const { stdout, stderr } = await tckRun(['--shuffle', 'tests'], { folder });
    const seed = /--shuffle=(\d+)/.exec(stderr)?.[1] ?? assert.fail();
    assert.match((await tckRun(['--list', '--shuffle', 'tests'], { folder })).stderr, /--shuffle=\d+/);
    assert.equal(
      (await list(seed)).stdout,
      testsIn(stdout)
        .map(({ id }) => `${id}\n`)
        .join(''),
    );
  });

  it('is the suite that comes with the kit, unless told otherwise', async (t) => {
    const folder = folderOf(t, files);
    assert.match((await tckRun(['--list'])).stdout, /^domain\/050-transient-lifecycle$/m);
    assert.match((await tckRun(['--list', 'domain/05*'])).stdout, /^domain\/050-transient-lifecycle\n$/);
    assert.equal((await tckRun(['--list', '--suite=tests', 'd'], { folder })).stdout, 'd/e\n');
  });
});

describe('side by side', () => {
  /** Passes only if the other one runs at the same time. */
  const meeting = (me: string, other: string) =>
    `#!/bin/sh\necho 1..1\n: > ${me}\nfor i in $(seq 200); do [ -e ${other} ] && break; sleep 0.05; done\n[ -e ${other} ] || printf 'not '\necho ok 1 - met\n`;
  /** Passes only if the other one does not. */
  const avoiding =
    '#!/bin/sh\n# tck: exclusive disk\necho 1..1\nmkdir busy || printf "not "\necho ok 1 - free\nsleep 0.1\nrmdir busy\n';

  it('tests run when asked to', async (t) => {
    const folder = folderOf(t, { 'a.sh': meeting('one', 'two'), 'b.sh': meeting('two', 'one') });
    const { status, stdout } = await tckRun(['-j2', 'a.sh', 'b.sh'], { folder });
    assert.equal(status, 0, stdout);
  });

  it('tests do not run that need the same thing', async (t) => {
    const folder = folderOf(t, { 'a.sh': avoiding, 'b.sh': avoiding, 'c.sh': avoiding });
    const { status, stdout } = await tckRun(['-j3', 'a.sh', 'b.sh', 'c.sh'], { folder });
    assert.equal(status, 0, stdout);
  });
});

describe('a test with a problem', () => {
  it('is tried again, and every attempt is kept', async (t) => {
    const folder = folderOf(t, {});
    const environment = { TCK_TEST_FLAKY: join(folder, 'flaky') };
    const { status, stdout } = await tckRun(['--retry=2', ...named('fails-once.sh')], { environment });
    assert.equal(status, 0);
    assert.match(stdout, /<test id="fails-once" outcome="pass"/);
    assert.match(stdout, /<attempt number="1" outcome="fail"/);
    assert.doesNotMatch(stdout, /<attempt number="2"/);
    assertValid(stdout);
  });

  it('is the last one with --fail-fast, and the report says that it is not complete', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing, 'c.sh': passing });
    const { status, stdout, stderr } = await tckRun(['--fail-fast', '.'], { folder });
    assert.equal(status, 1);
    assert.deepEqual(
      testsIn(stdout).map(({ id }) => id),
      ['a', 'b'],
    );
    assert.match(stdout, /<summary complete="false"/);
    assert.match(stderr, /stopped after 2 of 3 tests \(--fail-fast\)\n/);
    assertValid(stdout);
  });
});

describe('a run that is to stop at a failure', () => {
  it('goes on until --max-fail tests have failed', async (t) => {
    const folder = folderOf(t, { 'a.sh': failing, 'b.sh': passing, 'c.sh': failing, 'd.sh': passing });
    const { status, stdout, stderr } = await tckRun(['--max-fail=2', '.'], { folder });
    assert.equal(status, 1);
    assert.equal(testsIn(stdout).length, 3);
    assert.match(stderr, /stopped after 3 of 4 tests \(--max-fail 2\)\n/);
  });

  it('is incomplete where it stops at a known issue only', async (t) => {
    const folder = folderOf(t, { 'a.sh': failing, 'b.sh': passing });
    const list =
      'version: 1\nentries:\n  - { id: e, test: a, kind: broken, reason: r, bug: https://b.example/1 }\n';
    writeFileSync(join(folder, 'k.yaml'), list);
    assert.equal((await tckRun(['--fail-fast', '--known=k.yaml', 'a.sh', 'b.sh'], { folder })).status, 4);
  });

  it('is incomplete where a file could not be read', async (t) => {
    const folder = folderOf(t, { 'a.sh': failing });
    symlinkSync('loop.t', join(folder, 'loop.t'));
    assert.equal((await tckRun(['--fail-fast', '.'], { folder })).status, 4);
  });
});

describe('tests that failed before', () => {
  const files = { 't/a.sh': passing, 't/b.sh': failing, 't/c/d.sh': failing };

  it('run alone with --last-failed, and first with --failed-first', async (t) => {
    const folder = folderOf(t, files);
    await tckRun(['-o', 'r.junit.xml', 't'], { folder });
    const list = async (option: string) => (await tckRun([option, '--list', 't'], { folder })).stdout;
    assert.equal(await list('--last-failed=r.junit.xml'), 'b\nc/d\n');
    assert.equal(await list('--failed-first=r.junit.xml'), 'b\nc/d\na\n');
  });

  it('that are no longer there are named, and no failure is no reason to run everything', async (t) => {
    const folder = folderOf(t, files);
    await tckRun(['-o', 'r.xml', 't'], { folder });
    await tckRun(['-o', 'clean.xml', 't/a.sh'], { folder });
    const some = await tckRun(['--last-failed=r.xml', '--list', 't/c'], { folder });
    assert.equal(some.status, 2);
    assert.match(
      some.stderr,
      /2 of the 2 tests that failed in r\.xml are not among the tests here: b, c\/d\n/,
    );
    const none = await tckRun(['--last-failed=clean.xml', 't'], { folder });
    assert.equal(none.status, 2);
    assert.match(none.stderr, /could not find a failed test in clean\.xml/);
  });
});

it('test ids are read from standard input', async (t) => {
  const folder = folderOf(t, { 't/a.sh': passing, 't/b.sh': passing });
  const { stdout } = await tckRun(['--list', '--suite=t', '-'], { folder, input: 'b\n' });
  assert.equal(stdout, 'b\n');
  const { status, stderr } = await tckRun(['--list', '--suite=t', '-'], { folder, input: '' });
  assert.equal(status, 2);
  assert.match(stderr, /could not find a test in the list of standard input: it is empty/);
});

describe('a time limit', () => {
  const slow = (limit: string) => `#!/bin/sh\n# tck: timeout ${limit}\necho 1..1\nsleep 2\necho ok 1\n`;

  it('is the script’s own, which is stronger than the configuration’s and weaker than --timeout', async (t) => {
    const folder = folderOf(t, { 'a.sh': slow('0.3'), 'b.sh': slow('30'), 'c.yml': 'timeout: 1\n' });
    const { stdout } = await tckRun(['-j2', '--config=c.yml', 'a.sh', 'b.sh'], { folder });
    assert.deepEqual(
      testsIn(stdout).map(({ id, ending }) => [id, ending]),
      [
        ['a', 'timed-out'],
        ['b', 'finished'],
      ],
    );
    const { stdout: stronger } = await tckRun(['--timeout=0.3', 'b.sh'], { folder });
    assert.equal(testsIn(stronger)[0]?.ending, 'timed-out');
  });
});

describe('a default configuration', () => {
  it('is the user’s, is named in the summary, and can be left out', async (t) => {
    const folder = folderOf(t, {
      'a.sh': passing,
      'c/libvirt-tck/default.yml': 'timeout: 7\nplatform: { os: mine }\n',
      'default.yml': 'urii: x\n',
    });
    const environment = { XDG_CONFIG_HOME: join(folder, 'c') };
    const { stdout, stderr } = await tckRun(['a.sh'], { folder, environment });
    assert.match(
      stderr,
      /testing test:\/\/\/default, from LIBVIRT_DEFAULT_URI; configuration: \S+\/c\/libvirt-tck\/default\.yml\n/,
    );
    assert.match(stdout, /<host os="mine"/);
    const without = await tckRun(['--no-config', 'a.sh'], { folder, environment });
    assert.doesNotMatch(without.stderr, /configuration/);
    assert.doesNotMatch(without.stdout, /<host os="mine"/);
  });

  it('is not one in the current folder, and no relative path', async (t) => {
    const folder = folderOf(t, {
      'a.sh': passing,
      'default.yml': 'x: 1\n',
      'libvirt-tck/default.yml': 'x: 1\n',
    });
    const environment = { XDG_CONFIG_HOME: '.', HOME: join(folder, 'home') };
    const { status, stderr } = await tckRun(['a.sh'], { folder, environment });
    assert.equal(status, 0, stderr);
  });

  it('of another user is refused', async (t) => {
    if (process.geteuid?.() !== 0) {
      t.skip('needs root, to give a file to another user');
      return;
    }
    const folder = folderOf(t, { 'a.sh': passing, 'c/libvirt-tck/default.yml': 'timeout: 7\n' });
    chownSync(join(folder, 'c/libvirt-tck/default.yml'), 65534, 65534);
    const environment = { XDG_CONFIG_HOME: join(folder, 'c') };
    const { status, stderr } = await tckRun(['a.sh'], { folder, environment });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /could not read the default configuration .*\n.*it belongs to another user: .*--no-config/,
    );
  });
});

describe('the report', () => {
  it('goes to several files in the formats of their suffixes, and the summary to standard output', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing });
    const files = ['r.xml', 'r.junit.xml', 'r.json', 'r.tap', 'r.txt'];
    const { status, stdout } = await tckRun([...files.flatMap((file) => ['-o', file]), '.'], { folder });
    assert.equal(status, 1);
    const [xml, junit, json, tap, text] = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    assertValid(xml ?? '');
    assert.match(junit ?? '', /<testsuites?\b/);
    assert.equal(JSON.parse(json ?? '').tests.length, 2);
    assert.match(tap ?? '', /^TAP version 13\n.*\nnot ok 2 - b/s);
    assert.match(text ?? '', /2 tests, 2 checks: 1 passed, 1 failed/);
    assert.match(stdout, /2 tests, 2 checks: 1 passed, 1 failed/);
    assert.match(stdout, /^testing test:\/\/\/default, from LIBVIRT_DEFAULT_URI$/m);
  });

  it('for programs comes with one line for people', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing });
    const { stderr } = await tckRun(['.'], { folder });
    assert.match(stderr, /^tck-run: 2 tests, 2 checks: 1 passed, 1 failed$/m);
    assert.doesNotMatch((await tckRun(['--format=text', '.'], { folder })).stderr, /2 tests/);
  });

  it('ends with the slowest tests, and shows only failures, if asked to', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing });
    const { stdout } = await tckRun(['--format=text', '--durations=1', '--only-failures', '.'], { folder });
    assert.match(stdout, /^FAILED +b /m);
    assert.doesNotMatch(stdout, /^ok /m);
    assert.match(stdout, /^Failed \(1\)\n {2}b /m);
    assert.match(stdout, /^Slowest \(1 of 2 tests\)\n {2}\d\.\d\d s {2}[ab]$/m);
    assert.match(stdout, /^1 test without new failures is not shown\.$/m);
  });

  it('is in the format asked for', async () => {
    const { stdout } = await tckRun(['--format=tap', ...named('passes.sh')]);
    assert.match(stdout, /^TAP version 13\n/);
  });

  it('has the facts and properties that the user sets, and marks those that it found otherwise', async () => {
    const options = ['--platform=os=Fedora,os-version=41', '--property=lab=seven', '--property', 'x=a=b,c'];
    const { stdout, stderr } = await tckRun([...options, ...named('passes.sh')]);
    assert.match(stdout, /<host os="fedora" os-version="41"/);
    assert.match(stdout, /<property name="lab" value="seven"\/>\n\s*<property name="x" value="a=b,c"\/>/);
    assert.match(stdout, /<overridden name="os" value="/);
    assert.match(stderr, /--platform os=Fedora: os is fedora, not Fedora\n/);
    assertValid(stdout);
  });

  it('has the facts that the user gives in place of missing ones only', async () => {
    const { stdout } = await tckRun(['--platform-default=daemon=1.2.3,driver=qemu', ...named('passes.sh')]);
    assert.match(stdout, /<driver name="test"/);
    assert.match(stdout, /<libvirt version="[^"]+" daemon="1\.2\.3"/);
    assert.doesNotMatch(stdout, /<overridden/);
  });

  it('tells the time of day with --timer', async () => {
    const { stdout } = await tckRun(['--timer', '--format=text', ...named('passes.sh')]);
    assert.match(stdout, /^\[\d\d:\d\d:\d\d\] ok +passes/m);
  });

  it('goes nowhere without an error when nobody reads it any more', async () => {
    const { stderr } = await tckRun(named('passes.sh', 'passes.t'), {
      onOutput: (_, child) => child.stdout?.destroy(),
    });
    assert.doesNotMatch(stderr, /error/);
  });
});

describe('what tests print', () => {
  it('comes as it is with --verbose', async () => {
    const { stdout } = await tckRun(['-v', '--format=text', ...named('passes.sh')]);
    assert.ok(
      stdout.includes('# passes\n1..2\nok 1 - written by a shell\non standard error\nok 2 - still here\n'),
    );
  });

  it('stands under the name of its test, which does not break a line', async (t) => {
    const folder = folderOf(t, { 'a\nnot ok 1.sh': passing });
    const alone = await tckRun(['-v', '--format=text', '.'], { folder });
    const besideOthers = await tckRun(['-v', '-j2', '--format=text', '.'], { folder });
    assert.match(alone.stdout, /^# a\S+not ok 1\n1\.\.1\nok 1 - here$/m);
    assert.match(besideOthers.stdout, /^a\S+not ok 1\| 1\.\.1\na\S+not ok 1\| ok 1 - here$/m);
  });

  it('ends its last line, so that nothing else stands on it', async (t) => {
    const folder = folderOf(t, { 'a.sh': '#!/bin/sh\nprintf "1..1\\nok 1"\n', 'b.sh': passing });
    const { stdout } = await tckRun(['-v', '--format=text', '.'], { folder });
    assert.match(stdout, /^# a\n1\.\.1\nok 1\nok +a .*\n# b\n1\.\.1\nok 1 - here\nok +b /m);
  });

  it('goes to standard error where standard output is taken', async () => {
    const { stdout, stderr } = await tckRun(['-v', ...named('passes.sh')]);
    assertValid(stdout);
    assert.match(stderr, /^1\.\.2\nok 1 - written by a shell\n/m);
  });

  it('comes by whole lines, each with its test, where tests run side by side', async () => {
    const { stdout } = await tckRun([
      '-v',
      '-j2',
      '--format=text',
      ...named('passes.sh', 'prints-anything.sh'),
    ]);
    assert.match(stdout, /^passes\| ok 1 - written by a shell$/m);
    assert.match(stdout, /^prints-anything\| ok 4/m);
  });

  it('goes to an archive, the last attempt of each', async (t) => {
    const folder = folderOf(t, {});
    const archive = join(folder, 'all.tgz');
    const environment = { TCK_TEST_FLAKY: join(folder, 'flaky') };
    await tckRun(['--archive', archive, '--retry=1', ...named('passes.t', 'fails-once.sh')], { environment });
    mkdirSync(join(folder, 'unpacked'));
    execFileSync('tar', ['xzf', archive, '-C', join(folder, 'unpacked')]);
    const read = (name: string) => readFileSync(join(folder, 'unpacked', name), 'utf8');
    assert.equal(read('fails-once.sh'), '1..1\nok 1 - luck\n');
    assert.match(read('passes.t'), /^1\.\.3\nok 1 - written in Perl\n/);
    assert.match(
      read('meta.yml'),
      /^file_order:\n {2}- passes\.t\n {2}- fails-once\.sh\nstart_time: \d+\nstop_time: \d+\n$/m,
    );
  });

  it('is not told with --quiet, nor is progress', async () => {
    const { stdout, stderr } = await tckRun(['-q', ...named('passes.sh')]);
    assert.equal(stderr, '');
    assertValid(stdout);
  });
});

it('a script that does not start is told of with the reason', async (t) => {
  const folder = folderOf(t, {
    plain: 'echo 1..0\n',
    'gone.sh': '#!/nowhere/sh -e\n',
    'crlf.sh': '#!/bin/sh\r\necho 1..0\n',
  });
  const { status, stdout } = await tckRun(['--format=json', 'plain', 'gone.sh', 'crlf.sh'], { folder });
  assert.equal(status, 1);
  assert.deepEqual(
    JSON.parse(stdout).tests.map(({ ending }: { ending: unknown }) => ending),
    [
      { kind: 'not-started', reason: 'no #! line and not executable' },
      { kind: 'not-started', reason: 'no such interpreter: /nowhere/sh' },
      { kind: 'not-started', reason: 'no such interpreter: /bin/sh\r' },
    ],
  );
});

it('a file that cannot be read is named; the others run, and the report is not complete', async (t) => {
  const folder = folderOf(t, { 'a.sh': passing });
  symlinkSync('loop.t', join(folder, 'loop.t'));
  const { status, stdout, stderr } = await tckRun(['.'], { folder });
  assert.equal(status, 4);
  assert.match(stderr, /could not read \S*\/loop\.t: too many symbolic links encountered\n/);
  assert.doesNotMatch(stderr, /stopped/);
  assert.match(stdout, /<summary complete="false"/);
  assert.equal(testsIn(stdout).length, 1);
});

describe('trouble', () => {
  const cases: readonly (readonly [name: string, args: readonly string[], message: RegExp])[] = [
    ['an unknown option', ['--urii=x'], /--urii/],
    ['an unknown test', ['nowhere'], /could not find the test nowhere/],
    ['an empty operand', [''], /could not find the test "": it has no name/],
    ['an empty suite', ['--suite='], /could not find the suite's folder "": it has no name/],
    ['a bad glob', ['domain/[z-a]*'], /could not understand the pattern domain\/\[z-a\]\*/],
    ['no match', ['--grep=zzz'], /could not find a test that matches zzz/],
    ['a bad pattern', ['--grep=('], /could not understand the pattern \(/],
    [
      'no number of jobs',
      ['-j0'],
      /could not run --jobs 0 tests: it must be auto, or a whole number from 1 to 1000/,
    ],
    [
      'two configurations',
      ['--no-config', '--config=c.yml'],
      /could not follow both --config and --no-config/,
    ],
    [
      'an impossible fact',
      ['--platform=os=a b'],
      /could not understand --platform os=a b: os cannot be "a b"/,
    ],
    ['a fact without a value', ['--property=x'], /could not understand --property x: it must be NAME=VALUE/],
    [
      'an unreachable URI',
      ['--uri=test:///nowhere.xml'],
      /could not connect to test:\/\/\/nowhere\.xml \(from --uri\)/,
    ],
    ['an empty URI', ['--uri='], /could not connect to the driver of --uri: it names none/],
    [
      'a missing configuration',
      ['--config=nowhere.yml'],
      /could not read the configuration nowhere\.yml\n.*no such file/,
    ],
    ['an output that cannot be opened', ['-o', '/nowhere/r.xml'], /could not write \/nowhere\/r\.xml/],
    ['an output that cannot be written', ['-o', '/dev/full'], /could not write \/dev\/full: no space left/],
    [
      'an archive that cannot be written',
      ['--archive=/nowhere/a.tgz'],
      /could not write the archive \/nowhere\/a\.tgz/,
    ],
    [
      'an archive that is the report too',
      ['--archive=./a.tgz', '-o', 'a.tgz'],
      /could not write \.\/a\.tgz: it is named twice/,
    ],
  ];
  for (const [name, args, message] of cases) {
    it(`is told of once and clearly: ${name}`, async (t) => {
      const folder = folderOf(t, { 'a.sh': passing });
      const operands =
        name === 'an unknown test' ? [] : name.includes('match') || name.includes('pattern') ? [] : ['a.sh'];
      const { status, stderr, stdout } = await tckRun([...args, ...operands], { folder });
      assert.equal(status, 2, stderr + stdout);
      assert.match(stderr, message);
      assert.equal([...stderr.matchAll(/could not/g)].length, 1, stderr);
    });
  }

  it('is told of where a link makes an archive of the report', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing });
    symlinkSync('r.xml', join(folder, 'a.tgz'));
    const { status, stderr } = await tckRun(['--archive=a.tgz', '-o', 'r.xml', 'a.sh'], { folder });
    assert.equal(status, 2);
    assert.match(stderr, /could not write a\.tgz: it is named twice/);
  });

  it('in an archive costs nothing of what was learned', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing });
    const args = ['--archive=/dev/full', '-o', 'r.xml', '--known=k.yaml', 'a.sh', 'b.sh'];
    writeFileSync(join(folder, 'k.yaml'), 'version: 1\nentries: []\n');
    const { status, stderr, stdout } = await tckRun(args, { folder });
    assert.equal(status, 2);
    assert.match(stderr, /could not write the archive \/dev\/full\n.*no space left/);
    assert.match(stderr, /failures: 0 known to be broken, 1 not/);
    assert.match(stdout, /2 tests, 2 checks/);
    assert.match(readFileSync(join(folder, 'r.xml'), 'utf8'), /<summary complete="true"/);
  });

  it('in a configuration is told of with all its places', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing });
    writeFileSync(join(folder, 'tck.yml'), 'uri: test:///default\nkernals: []\ntimeout: [1]\n');
    const { status, stderr } = await tckRun(['--config=tck.yml', 'a.sh'], { folder });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /"kernals" is not known; did you mean "kernels"\?\n\s+at tck\.yml:2:1\n\s+kernals: \[\]\n\s+\^/,
    );
    assert.match(stderr, /at tck\.yml:3:10/);
  });
});

it('a configuration names the driver, and reaches the scripts with the URI that counts', async (t) => {
  const folder = folderOf(t, {
    'tck.yml': '# mine\nuri: test:///default\nhost_network_devices:\n  - eth7\n',
  });
  const { stdout, stderr } = await tckRun(['--config=tck.yml', ...named('environment.sh')], {
    folder,
    environment: { LIBVIRT_DEFAULT_URI: 'test:///nowhere.xml' },
  });
  assert.match(stderr, /testing test:\/\/\/default, from tck\.yml/);
  assert.match(
    stdout,
    /config: # mine\nconfig: uri: test:\/\/\/default\nconfig: host_network_devices:\nconfig: {3}- eth7/,
  );
});

it('the platform of a configuration is spelled as reports spell it', async (t) => {
  const folder = folderOf(t, {
    'a.sh': passing,
    'tck.yml': 'platform: { os: Fedora }\n',
    'bad.yml': 'platform: { os: a b }\n',
  });
  assert.match((await tckRun(['--config=tck.yml', 'a.sh'], { folder })).stdout, /<host os="fedora"/);
  const { status, stderr } = await tckRun(['--config=bad.yml', 'a.sh'], { folder });
  assert.equal(status, 2);
  assert.match(stderr, /could not understand the platform in bad\.yml: os cannot be "a b"/);
});

it('a configuration is read alike by the runner and by scripts', async (t) => {
  const folder = folderOf(t, { 'tck.yml': 'guest_timeout: 1.5\n' });
  const { status, stdout } = await tckRun(['--config=tck.yml', 'domain/050-transient-lifecycle'], { folder });
  assert.equal(status, 0, stdout);
});

it('as many tests run side by side as there are processors with -j auto', async () => {
  assert.equal((await tckRun(['-j', 'auto', ...named('passes.sh', 'passes.t')])).status, 0);
});

it('a connection to another host is announced', async () => {
  const { status, stderr } = await tckRun(['--uri=test+tcp://127.0.0.1:9/default', ...named('passes.sh')]);
  assert.equal(status, 2);
  assert.match(stderr, /^tck-run: connecting to test\+tcp:\/\/127\.0\.0\.1:9\/default$/m);
});

it('scripts may clean with --force', async () => {
  const { stdout } = await tckRun(['--force', ...named('environment.sh')]);
  assert.match(stdout, /LIBVIRT_TCK_AUTOCLEAN=1/);
});
