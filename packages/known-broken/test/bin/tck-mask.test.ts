import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import { folderWith, listOf, reportOf, run } from '../support/commands.js';
import { testOf } from '../support/reports.js';

const failing = reportOf([testOf('t', ['fail a: it broke'])]);
const passing = reportOf([testOf('t', ['pass a'])]);
const now = ['--now', '2026-11-22'];

describe('the exit status of tck-mask', () => {
  const cases: readonly (readonly [
    name: string,
    list: string,
    report: string,
    args: readonly string[],
    status: number,
  ])[] = [
    ['0: every failure is known', listOf(), failing, [], 0],
    ['1: a failure is not known', listOf(', checks: [b]'), failing, [], 1],
    [
      '1: a failure is not known, and the list is out of date',
      listOf(', checks: [b]'),
      reportOf([testOf('t', ['fail a', 'pass b'])]),
      [],
      1,
    ],
    ['3: something known passes', listOf(), passing, [], 3],
    ['3: only some of what is known fails', listOf(), reportOf([testOf('t', ['fail a', 'pass b'])]), [], 3],
    ['3: an ending improved', listOf(', ending: exited'), failing, [], 3],
    ['3: an entry has expired', listOf(', expires: "2026-11-21"'), passing, [], 3],
    ['0: an entry expires today', listOf(', expires: "2026-11-22"'), failing, [], 0],
    ['1: --strict, something known passes', listOf(), passing, ['--strict'], 1],
    ['0: --lenient, something known passes', listOf(), passing, ['--lenient'], 0],
    ['0: what is known was not run', listOf(), reportOf([testOf('other', ['pass a'])]), [], 0],
    ['4: the report has no test', listOf(), reportOf([]), [], 4],
    ['0: an entry is for another platform', listOf(', when: {driver: lxc}'), passing, [], 0],
    ['4: the report is incomplete', listOf(), reportOf([testOf('t', ['fail a'])], false), [], 4],
    [
      '4: the report is incomplete, and a failure is not known',
      listOf(', checks: [b]'),
      reportOf([testOf('t', ['fail a'])], false),
      [],
      4,
    ],
    ['2: the list is wrong', listOf(', resaon: x'), failing, [], 2],
    ['2: the report is none', listOf(), 'nonsense', [], 2],
    ['2: --strict and --lenient', listOf(), failing, ['--strict', '--lenient'], 2],
    ['2: --now is no time', listOf(), failing, ['--now', 'soon'], 2],
  ];
  for (const [name, list, report, args, status] of cases) {
    test(name, (t) => {
      const folder = folderWith(t, { 'l.yaml': list, 'r.xml': report });
      assert.equal(
        run(folder, 'tck-mask', ['-k', 'l.yaml', ...now, ...args, 'r.xml', '-q', '--format', 'json']).status,
        status,
      );
    });
  }
  test('0: the list is read from a pipe', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf(), 'r.xml': failing });
    const script = fileURLToPath(new URL('../../src/bin/tck-mask.js', import.meta.url));
    const command = `cat l.yaml | '${process.execPath}' '${script}' -k /dev/stdin -q --format json r.xml`;
    assert.equal(spawnSync('sh', ['-c', command], { cwd: folder }).status, 0);
  });
  test('2: no list', (t) => {
    const { status, stderr } = run(folderWith(t, {}), 'tck-mask', [], failing);
    assert.equal(status, 2);
    assert.match(stderr, /give one with --known/);
  });
});

describe('what tck-mask prints', () => {
  test('as JSON fits the schema, and adds up', (t) => {
    const schema = fileURLToPath(new URL('../../../schema/mask.schema.json', import.meta.url));
    const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
    const entry = (id: string, more: string) => `{id: ${id}, kind: broken, reason: r, bug: b, ${more}}`;
    const list = `{version: 1, entries: [
      ${entry('known', 'test: t, checks: [a, b]')}, ${entry('better', 'test: u, ending: exited')}, ${entry('wide', 'test: v')},
      ${entry('old', 'test: t, checks: [c], expires: "2020-01-01"')}, ${entry('gone', 'test: gone')},
      ${entry('skipped', 'test: w')}, ${entry('elsewhere', 'test: t, when: {driver: lxc}')}, ${entry('said', 'test: x, when: {daemon: "1"}')}]}`;
    const report = reportOf([
      testOf('t', ['fail a', 'pass b', 'fail c: virDomainCreate: VIR_ERR_NO_DOMAIN']),
      testOf('u', ['fail a']),
      testOf('v', ['fail a', 'pass b']),
      testOf('w', ['skip a']),
      testOf('x', ['pass a'], { kind: 'crashed', signal: 'SIGSEGV' }),
    ]);
    const folder = folderWith(t, { 'l.yaml': list, 'r.xml': report });
    const { stdout, status } = run(folder, 'tck-mask', ['-k', 'l.yaml', ...now, '--format', 'json', 'r.xml']);
    assert.equal(status, 1);
    const json = JSON.parse(stdout);
    assert.equal(validate(JSON.parse(stdout)), true, JSON.stringify(validate.errors));
    const entries = (items: readonly { entry: string }[]) => items.map((item) => item.entry);
    assert.deepEqual(
      Object.entries<{ entry: string }[]>(json.list).map(([name, items]) => [name, entries(items)]),
      [
        ['unexpectedPass', ['known']],
        ['improved', ['better']],
        ['narrowable', ['wide']],
        ['expired', ['old']],
        ['unexercised', ['gone']],
        ['unverified', ['skipped']],
        ['inapplicable', ['elsewhere', 'said']],
      ],
    );
    assert.deepEqual(json.problems, [
      {
        test: 't',
        check: 'c',
        outcome: 'fail',
        cause: {
          call: 'virDomainCreate',
          error: 'VIR_ERR_NO_DOMAIN',
          message: 'virDomainCreate: VIR_ERR_NO_DOMAIN',
        },
        message: 'virDomainCreate: VIR_ERR_NO_DOMAIN',
        rerun: 'tck-run t',
        expired: 'old',
      },
      {
        test: 'x',
        check: null,
        outcome: 'crashed',
        cause: { call: null, error: null, message: 'SIGSEGV' },
        message: 'SIGSEGV',
        rerun: 'tck-run x',
      },
    ]);
    assert.deepEqual(entries(json.known), ['known', 'better', 'wide']);
    const { failures, problems, masked, entries: total, states } = json.counts;
    assert.equal(failures, problems + masked);
    assert.equal(
      total,
      Object.values<number>(states).reduce((sum, count) => sum + count),
    );
  });
  test('for people: problems by cause, what the list gets wrong, and numbers', (t) => {
    const report = reportOf([testOf('t', ['pass a']), testOf('u', ['fail b: oh\u001b[31m no'])]);
    const folder = folderWith(t, { 'l.yaml': listOf(', checks: [a]'), 'r.xml': report });
    const { stdout } = run(folder, 'tck-mask', ['-k', 'l.yaml', '--format', 'text', 'r.xml']);
    assert.equal(
      stdout,
      `✗ 1 problem, 1 cause

oh\\x1B[31m no
  u  b
    oh\\x1B[31m no
    again: tck-run u

! The list is out of date
  e (l.yaml:3) passes: remove the entry
    t, a
  see the changes: tck-known update --prune --narrow l.yaml REPORT

✗ 2 tests, 2 checks: 1 failure = 1 problem + 0 known
  1 entry: 1 unexpected-pass
`,
    );
  });
  test('for people: of many problems and faults, some of each kind, and how many there are', (t) => {
    const checks = Array.from({ length: 2000 }, (_, i) => [`fail a${i}: oops`, `pass b${i}`]).flat();
    const various = Array.from({ length: 500 }, (_, i) =>
      testOf(`v${i}`, [`fail a: broken in its own way ${i}`]),
    );
    const names = Array.from({ length: 40 }, (_, i) => `b${i}`).join(', ');
    const folder = folderWith(t, {
      'l.yaml': listOf(`, checks: [${names}]`),
      'r.xml': reportOf([testOf('t', checks), ...various]),
    });
    const { stdout } = run(folder, 'tck-mask', ['-k', 'l.yaml', '--format', 'text', 'r.xml']);
    assert.ok(stdout.split('\n').length < 600);
    assert.match(stdout, /^✗ 2500 problems, 501 causes$/m);
    assert.match(stdout, /^oops \(2000 times\)$/m);
    assert.match(stdout, /^ {2}10 of 2000 are shown; --format json has all$/m);
    assert.match(stdout, /^100 of 501 causes are shown; --format json has all$/m);
    assert.match(stdout, /^ {4}\(10 of 40\)$/m);
    assert.equal(stdout.match(/again: tck-run t$/gm)?.length, 1);
  });
  test('for people: what fails after the first failure of a script is counted, not put under its cause', (t) => {
    const script = testOf('t', ['fail a: no name', 'fail b: found: -1', 'fail c: found: -1']);
    const report = reportOf([{ ...script, plan: { kind: 'checks', count: 3 } }]);
    const folder = folderWith(t, { 'l.yaml': 'version: 1\nentries: []\n' });
    const { stdout } = run(folder, 'tck-mask', ['-k', 'l.yaml', '--format', 'text'], report);
    assert.match(
      stdout,
      /\nno name\n {2}t {2}a\n {4}no name\n.*\n {2}\(2 more follow; --format json has all\)\n/,
    );
    assert.doesNotMatch(stdout, /found/);
  });
  test('for people: that an entry is out of date in part', (t) => {
    const folder = folderWith(t, {
      'l.yaml': listOf(', checks: [a, b]'),
      'm.yaml': listOf(', checks: ["c*"]').replace('id: e', 'id: f'),
      'r.xml': reportOf([testOf('t', ['fail a', 'pass b', 'fail c1', 'pass c2'])]),
    });
    const { stdout } = run(folder, 'tck-mask', ['-k', '.', '--format', 'text', 'r.xml']);
    assert.equal(
      stdout,
      `! The list is out of date
  e (l.yaml:3) passes in part: remove the checks that pass
    t, b
  f (m.yaml:3) matches some passing checks: list the failing ones
    t, c*
      fails: c1
  see the changes: tck-known update --prune --narrow l.yaml REPORT
  see the changes: tck-known update --prune --narrow m.yaml REPORT

! 1 test, 4 checks: 2 failures = 0 problems + 2 known
  2 entries: 1 unexpected-pass, 1 narrowable
`,
    );
  });
  test('for people: a verdict of success only where the exit status is', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf(', checks: [a]') });
    const verdictOf = (report: string) => {
      const { status, stdout } = run(folder, 'tck-mask', ['-k', 'l.yaml', '--format', 'text'], report);
      return [status, stdout.split('\n').at(-3)?.charAt(0)];
    };
    const tests = [testOf('t', ['fail a'])];
    assert.deepEqual(verdictOf(reportOf(tests)), [0, '✓']);
    assert.deepEqual(verdictOf(passing), [3, '!']);
    assert.deepEqual(verdictOf(reportOf(tests, false)), [4, '!']);
  });
  test('for people: why entries do not apply', (t) => {
    const folder = folderWith(t, {
      'l.yaml': listOf(', when: {driver: lxc}'),
      'm.yaml': listOf(', when: {daemon: "1"}').replace('id: e, test: t', 'id: f, test: u'),
    });
    const { stdout } = run(folder, 'tck-mask', ['-k', '.', '--format', 'text'], passing);
    assert.match(
      stdout,
      /^ {2}not in the report: daemon; set it with --platform\n {2}inapplicable entries want driver lxc, not qemu$/m,
    );
  });
  test('into a pipe, the masked report: the outcome as it was, and who decided about it', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf() });
    const { stdout, status } = run(folder, 'tck-mask', ['-k', 'l.yaml'], failing);
    assert.equal(status, 0);
    assert.match(stdout, /<known-list file="l\.yaml" sha256="[0-9a-f]{64}"\/>/);
    assert.match(
      stdout,
      /outcome="fail">\n *<known entry="e" kind="broken" state="known" file="l\.yaml" line="3" reason="r" bug="https:\/\/bugs\.example\/1"\/>/,
    );
    assert.equal(stdout.replaceAll(/ *<known.*\n/g, ''), failing);
  });
  test('masked again, is the same bytes; with other lists, what those say', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf(), 'none.yaml': 'version: 1\nentries: []\n' });
    const mask = (list: string, report: string) =>
      run(folder, 'tck-mask', ['-k', list, ...now], report).stdout;
    const once = mask('l.yaml', failing);
    assert.equal(mask('l.yaml', once), once);
    assert.equal(mask('none.yaml', once), mask('none.yaml', failing));
  });
  test('fits the schema of reports', (t) => {
    if (spawnSync('xmllint', ['--version']).error !== undefined)
      return t.skip('needs xmllint: apt-get install libxml2-utils');
    const schema = fileURLToPath(new URL('../../../../report-model/schema/report.xsd', import.meta.url));
    const folder = folderWith(t, { 'l.yaml': listOf() });
    writeFileSync(join(folder, 'm.xml'), run(folder, 'tck-mask', ['-k', 'l.yaml'], failing).stdout);
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, join(folder, 'm.xml')], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});

describe('what tck-mask warns of', () => {
  test('an entry that is about to expire', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf(', expires: "2026-12-05"') });
    const stderrOn = (day: string) =>
      run(folder, 'tck-mask', ['-k', 'l.yaml', '--now', day, '-o', 'm.xml', '-q'], failing).stderr;
    assert.match(stderrOn('2026-11-21'), /warning: l\.yaml:3: "e" expires in 14 days/);
    assert.equal(stderrOn('2026-11-20'), '');
    assert.match(stderrOn('2026-12-04'), /expires tomorrow$/m);
    assert.match(stderrOn('2026-12-05'), /expires today$/m);
  });
  test('every fault of a list, with its place and line', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf(', resaon: x, owner: 7') });
    const { stderr } = run(folder, 'tck-mask', ['-k', 'l.yaml'], failing);
    assert.match(
      stderr,
      /could not use the known-broken list: the entry has no key "resaon"; did you mean "reason"\?\n {2}at l\.yaml:3:77\n.*- { id: e/,
    );
    assert.match(stderr, /owner must be text, not the number 7/);
  });
});

test('--platform says what the report does not', (t) => {
  const folder = folderWith(t, { 'l.yaml': listOf(', when: {dnsmasq: "no"}') });
  const status = (...args: string[]) =>
    run(folder, 'tck-mask', ['-k', 'l.yaml', '-q', '--format', 'json', ...args], failing).status;
  assert.equal(status(), 1);
  assert.equal(status('--platform', 'dnsmasq=no'), 0);
});

test('--platform overrides what the report states, marks that in the masked report, and warns', (t) => {
  const folder = folderWith(t, { 'l.yaml': listOf(', when: { os: debian, rack: "7" }'), 'r.xml': failing });
  const args = ['-k', 'l.yaml', '--format', 'xml', '--platform', 'os=Debian,rack=7'];
  const { status, stdout, stderr } = run(folder, 'tck-mask', [...args, 'r.xml']);
  assert.equal(status, 0);
  assert.match(
    stdout,
    /<host os="debian" [^>]*>\n.*<property name="rack" value="7"\/>\n *<overridden name="os" value="fedora"\/>/,
  );
  assert.match(stderr, /warning: --platform os=Debian: os is debian, not Debian\n/);
  assert.match(stderr, /warning: r\.xml: os is fedora in the report; --platform overrides it\n/);
});

test('--platform-default leaves what the report states', (t) => {
  const folder = folderWith(t, { 'l.yaml': listOf(', when: { os: fedora, rack: "7" }'), 'r.xml': failing });
  const args = ['-q', '-k', 'l.yaml', '--format', 'xml', '--platform-default', 'os=debian,rack=7'];
  const { status, stdout, stderr } = run(folder, 'tck-mask', [...args, 'r.xml']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.doesNotMatch(stdout, /overridden/);
});

test('an entry for every test that asks for a message is clean where something says it, and stale where nothing does', (t) => {
  const list = listOf(', message: { contains: broke }').replace('test: t', 'test: "**"');
  const folder = folderWith(t, { 'l.yaml': list });
  const args = ['-k', 'l.yaml', '-q', '--format', 'json'];
  const tests = [testOf('t', ['fail a: it broke', 'pass b']), testOf('u', ['pass c'])];
  assert.equal(run(folder, 'tck-mask', args, reportOf(tests)).status, 0);
  assert.equal(run(folder, 'tck-mask', args, reportOf(tests.slice(1))).status, 3);
});

test('the masked report is written in every format of reports, by suffix', (t) => {
  const folder = folderWith(t, { 'l.yaml': listOf(', checks: [a]') });
  const files = ['m.junit.xml', 'm.tap', 'm.xml', 'm.report.json', 'm.ctrf.json', 'm.report.txt'];
  const args = ['-k', 'l.yaml', ...files.flatMap((file) => ['-o', file])];
  assert.equal(run(folder, 'tck-mask', args, failing).status, 0);
  const starts = files.map((file) => readFileSync(join(folder, file), 'utf8').slice(0, 90));
  const patterns = [/<testsuites/, /^TAP version/, /<report /, /libvirt-tck-report/, /CTRF/, /t/];
  for (const [i, pattern] of patterns.entries()) assert.match(starts[i] ?? '', pattern);
});

test('a report on standard output leaves a line about it on standard error', (t) => {
  const folder = folderWith(t, { 'l.yaml': listOf(', checks: [a]') });
  const { stderr } = run(folder, 'tck-mask', ['-k', 'l.yaml', '--format', 'xml'], failing);
  assert.equal(stderr, 'tck-mask: 1 test, 1 check: 1 failure = 0 problems + 1 known\n');
});

test('headings are the same with colour and without', (t) => {
  const folder = folderWith(t, { 'l.yaml': listOf(', checks: [z]') });
  const report = reportOf([testOf('t', ['fail a: it broke', 'fail b: it broke'])]);
  const text = (...args: string[]) =>
    run(folder, 'tck-mask', ['-k', 'l.yaml', '--format', 'text', ...args], report).stdout;
  assert.match(text(), /it broke \(2 times\)$/m);
  assert.equal(stripVTControlCharacters(text('--color')), text());
});

test('a folder of TAP is a report, as for tck-convert', (t) => {
  const folder = folderWith(t, { 'l.yaml': listOf(', checks: [a]'), 't.tap': '1..1\nnot ok 1 - a\n' });
  const { status, stdout } = run(folder, 'tck-mask', ['-k', 'l.yaml', '--format', 'text', '.']);
  assert.equal(status, 0);
  assert.match(stdout, /1 test, 1 check: 1 failure = 0 problems \+ 1 known/);
});

test('a folder of lists is all lists in it, in whatever order', (t) => {
  const folder = folderWith(t, {
    'a.yaml': listOf(', checks: [a]'),
    'b.yml': listOf(', checks: [b]').replace('id: e', 'id: f'),
    'c.txt': 'no list',
  });
  const report = reportOf([testOf('t', ['fail a', 'fail b'])]);
  assert.equal(run(folder, 'tck-mask', ['-k', '.', '-q', '--format', 'json'], report).status, 0);
});

test('the masked report for people leaves out tests without new failures, if asked to', (t) => {
  const folder = folderWith(t, { 'r.xml': failing, 'l.yaml': listOf() });
  const options = ['-k', 'l.yaml', ...now, '--format=report-text', '--only-failures', 'r.xml'];
  assert.match(run(folder, 'tck-mask', options).stdout, /^1 test without new failures is not shown\.$/m);
});

test('for people: what is told of the platform belongs to what changes the list', (t) => {
  const folder = folderWith(t, { 'r.xml': passing, 'l.yaml': listOf(', when: { rack: "7" }') });
  const platform = ['--platform', 'rack=7,site=a b', '--platform', 'row=1'];
  const { stdout } = run(folder, 'tck-mask', [
    '-k',
    'l.yaml',
    ...now,
    '--format',
    'text',
    ...platform,
    'r.xml',
  ]);
  assert.match(
    stdout,
    /see the changes: tck-known update --prune --narrow --platform 'rack=7,site=a b' --platform row=1 l\.yaml REPORT\n/,
  );
});

test('for people: what a failure says is as wide as there is room, and what is called something in one piece', (t) => {
  const words = Array.from({ length: 20 }, (_, i) => `number${i}`).join(' ');
  const name = `what is checked for ${words}`;
  const folder = folderWith(t, {
    'r.xml': reportOf([testOf('t', [{ name, outcome: 'fail', says: words }])]),
    'l.yaml': listOf(', checks: [b]'),
  });
  const { stdout } = run(folder, 'tck-mask', ['-k', 'l.yaml', ...now, '--format', 'text', 'r.xml']);
  const tooLong = stdout.split('\n').filter((line) => line.length > 80);
  assert.deepEqual(tooLong, [`  t  ${name}`]);
  assert.match(stdout, /^ {4}number0 number1 .* number8\n {4}number9 /m);
});

test('of a report that is refused half-way, no masked report is left', (t) => {
  const broken = failing.replace('<summary', '<test id="u"><summary');
  const folder = folderWith(t, { 'r.xml': broken, 'l.yaml': listOf(), 'old.xml': 'an older report' });
  const args = ['-k', 'l.yaml', ...now, '-o', 'new.xml', '-o', 'old.xml', 'r.xml'];
  const { status, stderr } = run(folder, 'tck-mask', args);
  assert.equal(status, 2);
  assert.match(stderr, /r\.xml:\d+:\d+/);
  assert.deepEqual(
    [existsSync(join(folder, 'new.xml')), readFileSync(join(folder, 'old.xml'), 'utf8')],
    [false, ''],
  );
});

describe('--max-checks', () => {
  const reading: readonly (readonly ['tck-mask' | 'tck-known', ...string[]])[] = [
    ['tck-mask', '-k', 'l.yaml', '--lenient', 'r.tap'],
    ['tck-known', 'record', '--reason', 'r', '--bug', 'https://bugs.example/1', 'r.tap'],
    ['tck-known', 'status', '-k', 'l.yaml', 'r.tap'],
    ['tck-known', 'update', '--prune', 'l.yaml', 'r.tap'],
    ['tck-known', 'explain', '-k', 'l.yaml', 'r', 'r.tap'],
    ['tck-known', 'lint', '--catalog', 'r.tap', 'l.yaml'],
  ];
  for (const [command, ...args] of reading) {
    test(`limits what ${[command, args[0]].join(' ')} reads`, (t) => {
      const folder = folderWith(t, { 'r.tap': '1..3\nok 1\nok 2\nok 3\n', 'l.yaml': listOf() });
      const refused = run(folder, command, [...args, '--max-checks', '2']);
      assert.equal(refused.status, 2, refused.stderr);
      assert.match(
        refused.stderr,
        /r\.tap:\d+:1: more than 2 checks in one test; --max-checks raises the limit/,
      );
      assert.notEqual(run(folder, command, [...args, '--max-checks', '3']).status, 2);
    });
  }
});
