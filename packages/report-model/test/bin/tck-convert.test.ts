import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/bin/tck-convert.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../../test/fixtures/', import.meta.url));
const REPORT = join(FIXTURES, 'golden/written/sample.xml');

interface Result {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function convert(args: readonly string[], input?: string | Buffer): Result {
  const run = spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'tck-convert-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('into a pipe, the canonical report: of a canonical one, the same bytes', () => {
  const text = readFileSync(REPORT, 'utf8');
  const line = /^tck-convert: 4 tests, 7 checks: 3 passed, 1 failed.*; 2 tests ended badly\n$/;
  for (const [args, input] of [[[REPORT]], [[], text], [['-'], text]] as const) {
    const { status, out, err } = convert(args, input);
    assert.deepEqual([status, out], [0, text]);
    assert.match(err, line);
  }
  assert.equal(convert(['-q', REPORT]).err, '');
});

test('a reader that has seen enough is no trouble', (t) => {
  const root = emptyFolder(t);
  const large = ['1.tap', '2.tap', '3.tap'].map((name) => join(root, name));
  for (const file of large)
    writeFileSync(file, '1..100000\n'.concat('ok - again and again\n'.repeat(100_000)));
  const script = `"$0" "$@" --to xml | head -1; exit \${PIPESTATUS[0]}`;
  const run = spawnSync('bash', ['-c', script, process.execPath, COMMAND, ...large], { encoding: 'utf8' });
  assert.deepEqual([run.status, run.stderr], [0, '']);
});

test('the summary shows only failures, and the slowest tests, if asked to', () => {
  const { out } = convert(['--to=text', '--only-failures', '--durations=1', REPORT]);
  assert.match(out, /^Slowest \(1 of 4 tests\)$/m);
  assert.match(out, /^\d tests? without (?:new )?failures (?:is|are) not shown\.$/m);
});

test('--to and --format are the same, and only one of them is taken', () => {
  const expected = readFileSync(join(FIXTURES, 'golden/written/sample.junit.xml'), 'utf8');
  assert.equal(convert(['--to', 'junit', REPORT]).out, expected);
  assert.equal(convert(['--format', 'junit', REPORT]).out, expected);
  const both = convert(['--to', 'junit', '--format', 'json', REPORT]);
  assert.equal(both.status, 2);
  assert.match(both.err, /they are the same/);
});

test('-o: each file in the format of its suffix, and the summary for people beside', (t) => {
  const folder = emptyFolder(t);
  const files = ['.json', '.tap', '.junit.xml', '.upstream.xml', '.ctrf.json', '.kcidb.json'].map(
    (suffix) => {
      return [join(folder, `sample${suffix}`), join(FIXTURES, `golden/written/sample${suffix}`)] as const;
    },
  );
  const { status, out } = convert([...files.flatMap(([file]) => ['-o', file]), REPORT]);
  assert.equal(status, 0);
  assert.match(out, /^libvirt-tck 0\.1\.0\n/);
  for (const [file, expected] of files)
    assert.equal(readFileSync(file, 'utf8'), readFileSync(expected, 'utf8'));
});

test('--to decides for files too, but leaves the summary beside them alone', (t) => {
  const file = join(emptyFolder(t), 'report');
  const { out } = convert(['--to', 'json', '-o', file, REPORT]);
  assert.match(readFileSync(file, 'utf8'), /^\{"format":"libvirt-tck-report\/1"/);
  assert.match(out, /^libvirt-tck 0\.1\.0\n/);
});

test('--platform: known names in their places, others as properties', () => {
  const { out } = convert([
    '--platform',
    'os=fedora,os-version=41',
    '--platform',
    'lab=3',
    join(FIXTURES, 'junit/nested.xml'),
  ]);
  assert.match(out, /<host os="fedora" os-version="41"\/>\n {4}<property name="lab" value="3"\/>/);
  assert.equal(convert(['--platform', 'fedora', REPORT]).status, 2);
});

test('several inputs, of any formats and a folder among them, become one report', () => {
  const { status, out } = convert([
    '--to',
    'json',
    join(FIXTURES, 'junit/nested.xml'),
    REPORT,
    join(FIXTURES, 'archive/two-scripts.tgz'),
    join(FIXTURES, 'tap'),
  ]);
  // Two of the streams break off in a subtest.
  assert.equal(status, 4);
  const ids = (JSON.parse(out) as { tests: { id: string }[] }).tests.map(({ id }) => id);
  assert.deepEqual(ids.slice(0, 4), [
    'storage/pool',
    'storage/volume',
    'storage',
    'domain/050-transient-lifecycle',
  ]);
  assert.ok(ids.includes('domain/100-a') && ids.includes('yaml-deeper'));
});

test('shards make a whole; without one of them, the report is incomplete', (t) => {
  const root = emptyFolder(t);
  const shardAt = (part: string, id: string) => {
    const file = join(root, `${id}.xml`);
    const text = readFileSync(REPORT, 'utf8').replace('run-id="8c1d"', `run-id="${id}" shard="${part}"`);
    writeFileSync(file, text.replaceAll('<test id="', `<test id="${id}/`));
    return file;
  };
  const [one, two, again] = [shardAt('1/2', 'a'), shardAt('2/2', 'b'), shardAt('2/2', 'c')];
  const shards = (...files: readonly string[]) => convert(files);
  assert.equal(shards(one, two).status, convert([REPORT]).status);
  assert.doesNotMatch(shards(one, two).out, / shard=/);
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[one], /this is only shard 1\/2 of a run/],
    [[two, again], /shard 2\/2 is there 2 times: .*b\.xml, .*c\.xml\n.*missing: shard 1\/2/s],
    [[one, two, again], /shard 2\/2 is there 2 times/],
  ];
  for (const [files, message] of cases) {
    const { status, err } = shards(...files);
    assert.equal(status, 4);
    assert.match(err, message);
  }
});

test('reports of different runs that share tests are no attempts at one', (t) => {
  const other = join(emptyFolder(t), 'other.xml');
  writeFileSync(other, readFileSync(REPORT, 'utf8').replace('run-id="8c1d"', 'run-id="9f00"'));
  const { status, err, out } = convert([REPORT, other]);
  assert.deepEqual([status, out], [2, '']);
  assert.match(
    err,
    /could not merge .*: both have the test .*, but they are of different runs \(8c1d, 9f00\)\./,
  );
  assert.match(
    err,
    /To see what changed, run tck-compare .*; if one reruns tests of the other, give --same-run/,
  );
  assert.equal(convert(['--same-run', REPORT, other]).status, 0);
});

test('a failure and a pass of two folders that state no run are not one flaky test', (t) => {
  const root = emptyFolder(t);
  const [failed, passed, merged] = [join(root, 'A'), join(root, 'B'), join(root, 'AB.xml')];
  mkdirSync(failed);
  mkdirSync(passed);
  writeFileSync(join(failed, 't.tap'), '1..1\nnot ok 1 - a\n');
  writeFileSync(join(passed, 't.tap'), '1..1\nok 1 - a\n');
  const { status, err } = convert(['-o', merged, failed, passed]);
  assert.equal(status, 2);
  assert.match(err, /both have the test t, but nothing shows that they are of one run/);
  assert.equal(convert(['--same-run', '-o', merged, failed, passed]).status, 0);
});

test('an input that is given twice is read once, under any name', (t) => {
  const root = emptyFolder(t);
  const [file, link] = [join(root, 'a.tap'), join(root, 'b.tap')];
  writeFileSync(file, '1..1\nok 1 - a\n');
  symlinkSync(file, link);
  const alone = convert([file]);
  for (const again of [file, link]) {
    const { status, out, err } = convert([file, again]);
    assert.deepEqual([status, out], [0, alone.out]);
    assert.match(err, /warning: .* is (?:given more than once|the same as .*): it is read once/);
  }
});

test('repairs are reported; a report that breaks off exits with status 4', () => {
  const whole = convert([join(FIXTURES, 'upstream/output-everywhere.txt')]);
  assert.equal(whole.status, 0);
  assert.match(
    whole.err,
    /^tck-convert: warning: .*output-everywhere\.txt:1:1: text outside the root element$/m,
  );
  const aborted = convert([join(FIXTURES, 'real/qemu-kvm-dash-xmlabort/report.aborted.xml')]);
  assert.equal(aborted.status, 4);
  assert.match(aborted.err, /report\.aborted\.xml:42:105: the report breaks off here/);
});

test('what is no report, cannot be read or is not there: one clear error, status 2', () => {
  const nothing = convert([], '');
  assert.deepEqual([nothing.status, nothing.out], [2, '']);
  assert.match(nothing.err, /could not read standard input:1:1: it is empty/);
  const text = convert([], 'hello\n');
  assert.equal(text.status, 2);
  assert.match(text.err, /it is not a report in a supported format/);
  const missing = convert(['/nonexistent/report.xml']);
  assert.equal(missing.status, 2);
  assert.match(missing.err, /could not read \/nonexistent\/report\.xml/);
});

test('all missing inputs are reported, and standard input is read only once', () => {
  const missing = convert([REPORT, '/nonexistent/1.xml', '/nonexistent/2.xml']);
  assert.deepEqual([missing.status, missing.out], [2, '']);
  assert.match(
    missing.err,
    /could not read \/nonexistent\/1\.xml\n.*\n.*could not read \/nonexistent\/2\.xml\n/,
  );
  const twice = convert(['-', '-'], readFileSync(REPORT));
  assert.equal(twice.status, 2);
  assert.match(twice.err, /could not read standard input more than once/);
});

test('of an archive with several reports, no output is left', (t) => {
  const root = emptyFolder(t);
  const [archive, fresh, packed, old] = ['two.tgz', 'new.xml', 'new.json.gz', 'old.xml'].map((name) =>
    join(root, name),
  ) as [string, string, string, string];
  for (const name of ['a.xml', 'b.xml']) copyFileSync(REPORT, join(root, name));
  assert.equal(spawnSync('tar', ['-czf', archive, '-C', root, 'a.xml', 'b.xml']).status, 0);
  writeFileSync(old, 'old');
  const { status, err } = convert(['-o', fresh, '-o', packed, '-o', old, archive]);
  assert.equal(status, 2);
  assert.match(err, /it holds several reports \(a\.xml, b\.xml/);
  assert.deepEqual(readdirSync(root).sort(), ['a.xml', 'b.xml', 'old.xml', 'two.tgz']);
  assert.equal(readFileSync(old, 'utf8'), '');
});

test('an input is never overwritten', () => {
  const { status, err } = convert(['-o', REPORT, REPORT]);
  assert.equal(status, 2);
  assert.match(err, /it is an input/);
});
