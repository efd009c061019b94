import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { canonicalWriter, type Report } from '@libvirt-tck/report-model';
import { check, knownAs, reportOf, testOf } from '../support/reports.js';

const command = fileURLToPath(new URL('../../src/bin/tck-compare.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tck-compare-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: Report | string): string {
  const path = join(folder, name);
  if (typeof content === 'string') writeFileSync(path, content);
  else {
    const { tests, summary, ...header } = content;
    const writer = canonicalWriter();
    writeFileSync(
      path,
      writer.begin(header) + tests.map((one) => writer.test(one)).join('') + writer.end(summary),
    );
  }
  return path;
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, '--no-color', ...args], { encoding: 'utf8', cwd: folder });
}

const passing = file('passing.xml', reportOf([testOf('a/b', ['pass one', 'pass two'])]));
const failing = file('failing.xml', reportOf([testOf('a/b', ['pass one', 'fail two: no disk'])]));
const skipping = file('skipping.xml', reportOf([testOf('a/b', ['skip one: why', 'pass two'])]));
const cut = file('cut.xml', reportOf([testOf('a/b', ['pass one', 'pass two'])], { complete: false }));
const masked = file(
  'masked.xml',
  reportOf([testOf('a/b', ['pass one', check('fail two: no disk', 2, knownAs('e1'))])]),
);
const list = file(
  'list.yaml',
  'version: 1\nentries:\n  - id: two-fails\n    test: a/b\n    checks: [two]\n    kind: broken\n    reason: it is so\n    bug: https://example.org/1\n',
);

describe('the exit status', () => {
  const table: readonly (readonly [string, number, readonly string[]])[] = [
    ['is 0 where nothing differs', 0, [passing, passing]],
    ['is 0 where things got better', 0, [failing, passing]],
    ['is 1 where something got worse', 1, [passing, failing]],
    ['is 1 where it did in any of the reports', 1, [passing, passing, failing]],
    ['is 0 with --exit-zero', 0, [passing, failing, '--exit-zero']],
    ['is 0 where that is not to fail', 0, [passing, skipping, '--fail-on', 'regression,worse']],
    ['is 1 where another class is to fail', 1, [failing, passing, '--fail-on', 'fix']],
    ['is 0 for what a masked report knows', 0, [passing, masked]],
    ['is 1 for that with --strict', 1, [passing, masked, '--strict']],
    ['is 0 for what a list knows', 0, [passing, failing, '--known', list]],
    ['is 4 where a report is incomplete', 4, [passing, cut]],
    ['is 4 for that with --exit-zero, too', 4, [passing, cut, '--exit-zero']],
    ['is 2 without a second report', 2, [passing]],
    ['is 2 for a class that there is not', 2, [passing, failing, '--only', 'regresion']],
    ['is 2 for a report that is none', 2, [passing, list]],
    ['is 2 for standard input twice', 2, ['-', '-']],
    ['is 2 for a date that is none', 2, [passing, failing, '--known', list, '--now', 'soon']],
  ];
  for (const [name, expected, args] of table) {
    test(name, () => {
      const { status, stderr } = run(...args);
      assert.equal(status, expected, stderr);
    });
  }
});

test('--only says so if no item is of its classes', () => {
  const { stdout } = run(passing, failing, '--only', 'fix,gained');
  assert.match(stdout, /1 item got worse\. No item is fix or gained\.$/m);
  assert.match(run(passing, failing, '--only', 'fix', '--format=markdown').stdout, /No item is fix\./);
  assert.doesNotMatch(run(passing, failing, '--only', 'fix,regression').stdout, /No item/);
});

describe('what is wrong with how it is asked', () => {
  const table: readonly (readonly [string, RegExp, readonly string[]])[] = [
    ['one report', /NEW is missing/, [passing]],
    ['a report that is not there', /could not read nowhere\.xml\n.*no such file/, [passing, 'nowhere.xml']],
    [
      'two reports that are not there',
      /could not read nowhere\.xml\n.*\n.*could not read nobody\.xml\n/,
      ['nowhere.xml', 'nobody.xml'],
    ],
    ['a folder without TAP', /could not read .*: no file in it ends in \.tap/, [passing, folder]],
    ['a list of what is known', /list\.yaml:1:1: it is a known-broken list, not a report/, [passing, list]],
    ['a file of bytes', /bytes:1:1: it is not a report/, [passing, file('bytes', '\u0000\u0001\u0002')]],
    ['a file with nothing in it', /empty:1:1: it is empty/, [passing, file('empty', '')]],
    [
      'a class that is misspelt',
      /'regresion'; did you mean regression\?/,
      [passing, failing, '--only', 'fix,regresion'],
    ],
    [
      'a class that is like no other',
      /'what'; there are regression, worse,/,
      [passing, failing, '--fail-on', 'what'],
    ],
    ['--by twice', /give --by once/, [passing, failing, '--by', 'feature', '--by', 'api']],
    ['no class', /no class is called ''/, [passing, failing, '--fail-on', '']],
    ['another format', /did you mean markdown\?/, [passing, failing, '--format', 'markdwn']],
    [
      '--strict with --fail-on',
      /--strict with --fail-on/,
      [passing, failing, '--strict', '--fail-on', 'fix'],
    ],
    ['--now without a list', /--now without --known/, [passing, failing, '--now', '2027-01-01']],
    ['a day that there is not', /understand --now 2027-13-41/, [passing, failing, '--now', '2027-13-41']],
    ['an input as output', /it is an input too/, [passing, failing, '-o', passing]],
    [
      'renames that are not there',
      /could not read nowhere\.txt\n.*no such file/,
      [passing, failing, '--renames', 'nowhere.txt'],
    ],
  ];
  for (const [name, expected, args] of table) {
    test(name, () => {
      const { status, stdout, stderr } = run(...args);
      assert.equal(status, 2);
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /\bat .*\.js:\d+/);
      assert.equal(stdout, '');
    });
  }
});

test('a list laid over both reports tells what it knows', () => {
  const { stdout } = run(passing, failing, '--known', list, '--format', 'json');
  const { differences } = JSON.parse(stdout);
  assert.equal(differences[0].class, 'masked-regression');
  assert.deepEqual(differences[0].known, { new: 'two-fails' });
});

test('several outputs are written at once, each by its suffix', () => {
  const names = ['out.md', 'out.html', 'out.json', 'out.junit.xml', 'out.diff'];
  const { status, stdout } = run(passing, failing, ...names.flatMap((name) => ['-o', join(folder, name)]));
  assert.equal(status, 1);
  assert.match(stdout, /1 item got worse/);
  const starts = ['###', '<!DOCTYPE html>', '{', '<?xml', '---'];
  for (const [index, name] of names.entries())
    assert.ok(readFileSync(join(folder, name), 'utf8').startsWith(starts[index] ?? ''), name);
});

test('a folder of TAP streams is one of the reports', () => {
  const streams = join(folder, 'streams');
  mkdirSync(join(streams, 'a'), { recursive: true });
  writeFileSync(join(streams, 'a', 'b.t.tap'), 'ok 1 - one\nnot ok 2 - two\n1..2\n');
  const { status, stdout } = run(passing, streams, '--format', 'json');
  assert.equal(status, 1);
  assert.deepEqual(
    JSON.parse(stdout).differences.map((one: { test: string; check: string }) => `${one.test}: ${one.check}`),
    ['a/b: two'],
  );
});

test('standard input is one of the reports', () => {
  const { status, stdout } = spawnSync(process.execPath, [command, passing, '-', '--format', 'json'], {
    input: readFileSync(failing),
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).counts.regression, 1);
});

test('a misspelt name among the renames is warned of, with its place', () => {
  const renames = file('misspelt.txt', '# moved\na/d => a/c\na/b::won => a/b::one\n');
  const { status, stderr } = run(passing, passing, '--renames', renames);
  assert.equal(status, 0);
  assert.match(stderr, /warning: .*misspelt\.txt:2: no report has a test called a\/d$/m);
  assert.match(stderr, /warning: .*misspelt\.txt:3: no report has a check of a\/b called won$/m);
});

test('of many renames that change nothing, some are warned of, and how many there are', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `x/${index} => y/${index}\n`);
  const { stderr } = run(passing, passing, '--renames', file('many.txt', lines.join('')));
  assert.equal(stderr.match(/no report has a test called/g)?.length, 20);
  assert.match(stderr, /warning: 20 of 30 renames that change nothing are shown$/m);
});

test('renames from a file count, and its faults are reported with their places', () => {
  const renamed = file('renamed.xml', reportOf([testOf('a/c', ['pass one', 'pass two'])]));
  const probable = run(passing, renamed);
  assert.equal(probable.status, 0);
  assert.match(probable.stdout, /^! renamed \(1\): probably has a new name$/m);
  assert.doesNotMatch(run(passing, renamed, '--accept-renames').stdout, /renamed \(/);
  assert.equal(run(passing, renamed, '--renames', file('renames.txt', 'a/b => a/c\n')).status, 0);
  const { status, stderr } = run(passing, renamed, '--renames', file('wrong.txt', '\nwhat\n'));
  assert.equal(status, 2);
  assert.match(stderr, /wrong\.txt:2:1: a line must be OLD => NEW/);
});

test('--max-checks limits the checks of a test in every report', () => {
  const [small, large] = [file('small.tap', 'ok\n1..1\n'), file('large.tap', 'ok\nok\nok\n1..3\n')];
  const { status, stderr } = run('--max-checks', '2', small, large);
  assert.equal(status, 2);
  assert.match(stderr, /large\.tap:\d+:1: more than 2 checks in one test/);
  assert.notEqual(run('--max-checks', '3', small, large).status, 2);
});
