import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import { folderWith, listOf, reportOf, run } from '../support/commands.js';
import { testOf } from '../support/reports.js';

const failing = reportOf([testOf('t', ['fail a: it broke', 'pass b'])]);
const passing = reportOf([testOf('t', ['pass a', 'pass b'])]);

describe('tck-known lint', () => {
  test('is silent about a list that is right', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf() });
    assert.deepEqual(run(folder, 'tck-known', ['lint', 'l.yaml']), { status: 0, stdout: '', stderr: '' });
  });
  test('prints every fault on a line of its own', (t) => {
    const folder = folderWith(t, {
      'l.yaml': listOf(', kind: x, resaon: y'),
      'm.yaml': 'version: 2\nentries: []\n',
    });
    const { status, stdout } = run(folder, 'tck-known', ['lint', 'l.yaml', 'm.yaml']);
    assert.equal(status, 1);
    assert.equal(
      stdout,
      `l.yaml:3:77 duplicate-key "kind" is given twice
l.yaml:3:86 unknown-key the entry has no key "resaon"; did you mean "reason"?
m.yaml:1:10 version only version 1 of the format is supported
`,
    );
  });
  test('finds ids that lists share, and entries that contradict each other', (t) => {
    const folder = folderWith(t, { 'a.yaml': listOf(), 'b.yaml': listOf() });
    const { stdout } = run(folder, 'tck-known', ['lint', '.']);
    assert.equal(
      stdout,
      `b.yaml:3:5 duplicate-id the id "e" is already used: a.yaml:3:5
b.yaml:3:5 conflict "e" and "e" (a.yaml:3:5) can decide about the same result, and neither is more exact
`,
    );
  });
  test('finds the same id and the expiry of an entry that has a fault, too', (t) => {
    const list = listOf().replace('kind: broken', 'kind: brokn, expires: "2020-01-01"');
    const more = '  - { id: e, test: u, kind: broken, reason: r, bug: b }\n';
    const { status, stdout } = run(folderWith(t, { 'l.yaml': list + more }), 'tck-known', ['lint', 'l.yaml']);
    assert.equal(status, 1);
    assert.equal(
      stdout,
      `l.yaml:3:29 bad-value kind cannot be "brokn"; did you mean "broken"?
l.yaml:4:5 duplicate-id the id "e" is already used: l.yaml:3:5
l.yaml:3:5 expired "e" expired on 2020-01-01
`,
    );
  });
  for (const [when, note] of [
    [
      'driver: qemu, hypervisor: ">=8"',
      'hypervisor is the name (QEMU); its version is called hypervisor-version',
    ],
    ['driver: QEMU', 'driver is qemu, not QEMU'],
    ['os: Fedora', 'os is fedora, not Fedora'],
    ['arch: amd64', 'arch is x86_64, not amd64'],
    ['driver: quemu', 'libvirt has no driver quemu; did you mean "qemu"?'],
    [
      'operating-system: fedora',
      'operating-system names a property of the report; did you mean the fact "os"?',
    ],
    ['driver: kvm', 'no driver is called kvm; did you mean driver qemu?'],
  ] as const) {
    test(`notes how { ${when} } is spelled, and is clean`, (t) => {
      const folder = folderWith(t, { 'l.yaml': listOf(`, when: { ${when} }`) });
      const { status, stdout, stderr } = run(folder, 'tck-known', ['lint', 'l.yaml']);
      assert.deepEqual([status, stdout], [0, '']);
      assert.ok(stderr.endsWith(`: ${note}\n`), stderr);
    });
  }
  test('warns of a pattern that looks like one of a shell', (t) => {
    const list = listOf().replace('test: t', 'test: "domain/0[56]*"');
    assert.deepEqual(run(folderWith(t, { 'l.yaml': list }), 'tck-known', ['lint', 'l.yaml']), {
      status: 0,
      stdout: '',
      stderr:
        'tck-known lint: warning: l.yaml:3:5: the test "domain/0[56]*" has a "[", which matches only itself: of all characters, only "*" is special\n',
    });
  });
  test('does not doubt ids that reports of other kits have', (t) => {
    for (const id of ['/t/domain/050', 'domain/050.t', 'domain/05[01]']) {
      const list = listOf().replace('test: t', `test: "${id}"`);
      assert.deepEqual(run(folderWith(t, { 'l.yaml': list }), 'tck-known', ['lint', 'l.yaml']), {
        status: 0,
        stdout: '',
        stderr: '',
      });
    }
  });
  test('warns of a check that is nearly called like one of a test that broke off', (t) => {
    const folder = folderWith(t, {
      'l.yaml': listOf(', checks: [create domain, something else]'),
      'r.xml': reportOf([testOf('t', ['pass Create domain'], { kind: 'exited', status: 9 })]),
    });
    assert.deepEqual(run(folder, 'tck-known', ['lint', '--catalog', 'r.xml', 'l.yaml']), {
      status: 0,
      stdout: '',
      stderr:
        'tck-known lint: warning: l.yaml:3:86: t did not reach a check "create domain"; did you mean "Create domain"?\n',
    });
  });
  test('with a catalogue, finds what has another name now', (t) => {
    const folder = folderWith(t, {
      'l.yaml': `version: 1
entries:
  - { id: a, test: domain/080-unique-ids, kind: broken, reason: r, bug: b }
  - { id: b, test: "gone/*", kind: broken, reason: r, bug: b }
  - { id: c, test: domain/090, checks: [error was raised, "er*", "*x*"], kind: broken, reason: r, bug: b }
  - { id: d, test: domain/100, checks: [what], kind: broken, reason: r, bug: b }
`,
      'r.xml': reportOf([
        testOf('domain/080-unique-identifiers', ['pass a']),
        testOf('domain/090', ['pass error raised']),
        testOf('domain/100', ['pass a'], { kind: 'exited', status: 9 }),
      ]),
      'list.txt': 'domain/080-unique-identifiers\ndomain/090\ndomain/100\n',
    });
    const byReport = run(folder, 'tck-known', ['lint', '--catalog', 'r.xml', 'l.yaml']);
    assert.equal(byReport.status, 3);
    assert.equal(
      byReport.stdout,
      `l.yaml:3:5 no-such-test there is no test "domain/080-unique-ids"; did you mean "domain/080-unique-identifiers"?
l.yaml:4:5 no-such-test there is no test "gone/*"
l.yaml:5:41 no-such-check domain/090 has no check "error was raised"; did you mean "error raised"?
l.yaml:5:66 no-such-check domain/090 has no check "*x*"
`,
    );
    const byList = run(folder, 'tck-known', ['lint', '--catalog', 'list.txt', 'l.yaml']);
    assert.equal(byList.stdout.split('\n').length, 3);
  });
  test('tells what has expired', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf(', expires: "2026-01-01"') });
    const { status, stdout } = run(folder, 'tck-known', ['lint', '--now', '2026-01-02', 'l.yaml']);
    assert.deepEqual([status, stdout], [3, 'l.yaml:3:5 expired "e" expired on 2026-01-01\n']);
    assert.equal(run(folder, 'tck-known', ['lint', '--now', '2026-01-01', 'l.yaml']).status, 0);
  });
  test('fails where there is no such file', (t) => {
    const { status, stderr } = run(folderWith(t, {}), 'tck-known', ['lint', 'x.yaml']);
    assert.equal(status, 2);
    assert.match(stderr, /could not read the known-broken list x\.yaml\n {2}because: no such file/);
  });
});

describe('tck-known record', () => {
  const remarks = ['--reason', 'why', '--bug', 'b', '--owner', 'me', '--expires', '2027-06-30'];
  test('writes a list with which the report has no problems', (t) => {
    const folder = folderWith(t, { 'r.xml': failing });
    assert.equal(run(folder, 'tck-known', ['record', ...remarks, '-o', 'l.yaml', 'r.xml']).status, 0);
    assert.match(readFileSync(join(folder, 'l.yaml'), 'utf8'), /owner: me\n {4}expires: "2027-06-30"\n$/);
    assert.equal(
      run(folder, 'tck-mask', ['-k', 'l.yaml', '--now', '2026-11-22', '-q', '-o', 'm.xml', 'r.xml']).status,
      0,
    );
  });
  test('leaves out what is listed, and never writes over a list', (t) => {
    const folder = folderWith(t, { 'r.xml': failing, 'l.yaml': listOf(', checks: [a]') });
    const { stdout } = run(folder, 'tck-known', ['record', ...remarks, '-k', 'l.yaml', 'r.xml']);
    assert.match(stdout, /^entries: \[\]$/m);
    const { status, stderr } = run(folder, 'tck-known', ['record', ...remarks, '-o', 'l.yaml', 'r.xml']);
    assert.equal(status, 2);
    assert.match(stderr, /l\.yaml: it exists/);
  });
  test('asks why, and for a bug', (t) => {
    const folder = folderWith(t, { 'r.xml': failing });
    const stderrOf = (...args: string[]) => run(folder, 'tck-known', ['record', ...args, 'r.xml']).stderr;
    assert.match(stderrOf('--bug', 'b'), /without --reason\n/);
    assert.match(stderrOf(), /without --reason and --bug; only kind: unimplemented needs no bug/);
    assert.match(stderrOf('--reason', 'r'), /lacks "bug"/);
  });
  test('gives each report its platform', (t) => {
    const folder = folderWith(t, { 'r.xml': failing, 's.xml': passing });
    const platforms = ['--platform', 'dnsmasq=no', '--platform', 'dnsmasq=yes'];
    const { stdout } = run(folder, 'tck-known', ['record', ...remarks, ...platforms, 'r.xml', 's.xml']);
    assert.match(stdout, /when: \{ dnsmasq: "no" \}/);
    const three = run(folder, 'tck-known', ['record', ...remarks, ...platforms, 'r.xml', 's.xml', 'r.xml']);
    assert.match(three.stderr, /could not match 2 --platform with 3 reports/);
  });
  test('warns of a bug that is no URL, as lint does', (t) => {
    const folder = folderWith(t, { 'r.xml': failing });
    const { stdout, stderr } = run(folder, 'tck-known', [
      ...['record', '--reason', 'r', '--bug', 'nonsense', 'r.xml'],
    ]);
    assert.match(stderr, /record: warning: --bug nonsense is no URL: readers cannot follow it\n/);
    assert.equal(
      run(folder, 'tck-known', ['lint', '-'], stdout).stderr,
      'tck-known lint: warning: standard input:4:5: the bug "nonsense" is no URL: readers cannot follow it\n',
    );
  });
  test('warns that the entries of one report without a driver apply to every driver', (t) => {
    const folder = folderWith(t, { 'a.tap': '1..1\nnot ok 1 - a\n', 'b.tap': '1..1\nok 1 - a\n' });
    const warning = /a\.tap states no driver; the entries apply to every driver: add --platform driver=/;
    const stderrOf = (...args: string[]) => run(folder, 'tck-known', ['record', ...remarks, ...args]).stderr;
    assert.match(stderrOf('a.tap'), warning);
    assert.doesNotMatch(stderrOf('--platform', 'driver=qemu', 'a.tap'), warning);
    assert.doesNotMatch(stderrOf('b.tap'), / states no driver/);
  });
  test('does not record what was interrupted', (t) => {
    const folder = folderWith(t, { 'r.xml': reportOf([testOf('t', [], { kind: 'interrupted' })]) });
    const { status, stderr } = run(folder, 'tck-known', ['record', ...remarks, 'r.xml']);
    assert.equal(status, 1);
    assert.match(stderr, /t was interrupted, which says nothing about the driver: not recorded/);
  });
});

describe('tck-known update', () => {
  const list = `version: 1
entries:
  # first
  - { id: e, test: t, checks: [a, b], kind: broken, reason: r, bug: b }   # really
`;
  test('shows the difference, and leaves the file alone', (t) => {
    const folder = folderWith(t, { 'l.yaml': list, 'r.xml': failing });
    const { status, stdout } = run(folder, 'tck-known', ['update', '--prune', 'l.yaml', 'r.xml']);
    assert.equal(status, 3);
    assert.match(
      stdout,
      /^- {2}.*checks: \[a, b\].*\n\+ {2}.*checks: \[a\], kind: broken, reason: r, bug: b \} {3}# really$/m,
    );
    assert.equal(readFileSync(join(folder, 'l.yaml'), 'utf8'), list);
  });
  test('shows the difference as patch takes it, in colour if there is to be any', (t) => {
    const folder = folderWith(t, { 'l.yaml': list, 'r.xml': failing });
    const update = (...args: string[]) =>
      run(folder, 'tck-known', ['update', '--prune', ...args, 'l.yaml', 'r.xml']).stdout;
    assert.match(update(), /^--- l\.yaml\n\+\+\+ l\.yaml\n@@ -1,4 \+1,4 @@\n/);
    assert.equal(stripVTControlCharacters(update('--color')), update());
    assert.notEqual(update('--color'), update());
    if (spawnSync('patch', ['--version']).error !== undefined) return t.skip('needs patch');
    spawnSync('patch', ['l.yaml'], { cwd: folder, input: update() });
    assert.match(readFileSync(join(folder, 'l.yaml'), 'utf8'), /checks: \[a\]/);
  });
  test('writes it when told to', (t) => {
    const folder = folderWith(t, { 'l.yaml': list, 'r.xml': passing });
    assert.equal(run(folder, 'tck-known', ['update', '--prune', '--write', 'l.yaml', 'r.xml']).status, 0);
    assert.equal(readFileSync(join(folder, 'l.yaml'), 'utf8'), 'version: 1\nentries: []\n  # first\n');
  });
  test('names the checks that fail', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf(), 'r.xml': failing });
    run(folder, 'tck-known', ['update', '--narrow', '--write', 'l.yaml', 'r.xml']);
    assert.equal(
      readFileSync(join(folder, 'l.yaml'), 'utf8'),
      listOf().replace('test: t,', 'test: t, checks: [a],'),
    );
  });
  test('renames without a report', (t) => {
    const folder = folderWith(t, { 'l.yaml': list });
    const renames = ['--rename', 't=u', '--rename', 't::a=A'];
    run(folder, 'tck-known', ['update', '--write', ...renames, 'l.yaml']);
    assert.equal(
      readFileSync(join(folder, 'l.yaml'), 'utf8'),
      list.replace('test: t, checks: [a,', 'test: u, checks: [A,'),
    );
  });
  test('leaves an entry to people that would have to become several', (t) => {
    const list = listOf(', ending: exited').replace('test: t', 'test: "t/*"');
    const exited = (id: string) => testOf(id, [], { kind: 'exited', status: 1 });
    const folder = folderWith(t, {
      'l.yaml': list,
      'r.xml': reportOf([exited('t/1'), exited('t/2'), testOf('t/3', ['pass a'])]),
    });
    const { status, stdout, stderr } = run(folder, 'tck-known', ['update', '--narrow', 'l.yaml', 'r.xml']);
    assert.deepEqual([status, stdout], [3, '']);
    assert.match(stderr, /left alone: e, of whose tests only some fail; write an entry for each: t\/1, t\/2/);
  });
  test('without an option, says what the options would change', (t) => {
    const more = `${listOf()}  - { id: f, test: u, kind: broken, reason: r, bug: b }\n`;
    const gone = reportOf([testOf('t', ['fail a', 'pass b']), testOf('u', ['pass a'])]);
    const folder = folderWith(t, { 'l.yaml': more, 'r.xml': gone });
    const { status, stdout, stderr } = run(folder, 'tck-known', ['update', 'l.yaml', 'r.xml']);
    assert.deepEqual([status, stdout], [3, '']);
    assert.match(
      stderr,
      /nothing was changed; use --prune: 1 entry removed, or --narrow: 1 entry narrowed$/m,
    );
  });
  test('without an option, and with nothing to change, says so', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf(', checks: [a]'), 'r.xml': failing });
    const { status, stderr } = run(folder, 'tck-known', ['update', 'l.yaml', 'r.xml']);
    assert.equal(status, 0);
    assert.match(stderr, /nothing to change/);
  });
  test('needs a report for anything but new names', (t) => {
    const folder = folderWith(t, { 'l.yaml': list });
    for (const args of [[], ['--prune', '--rename', 't=u']]) {
      const { status, stderr } = run(folder, 'tck-known', ['update', ...args, 'l.yaml']);
      assert.equal(status, 2);
      assert.match(stderr, /could not update without a report; only --rename needs none\nTry: /);
    }
  });
  test('tells in a line what it wrote', (t) => {
    const folder = folderWith(t, { 'l.yaml': list, 'r.xml': failing });
    const args = ['update', '--write', '--prune', '--rename', 't::a=A', 'l.yaml', 'r.xml'];
    assert.deepEqual(run(folder, 'tck-known', args), {
      status: 0,
      stdout: '',
      stderr: 'tck-known update: l.yaml: 1 name changed, 1 check removed\n',
    });
  });
  test('refuses a folder of lists, as it changes one', (t) => {
    const folder = folderWith(t, { 'l.yaml': list, 'r.xml': passing });
    const { status, stdout, stderr } = run(folder, 'tck-known', ['update', '--prune', '.', 'r.xml']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /could not update the folder \.: name the one list to change/);
  });
  test('refuses to rename what the list does not have', (t) => {
    const folder = folderWith(t, { 'l.yaml': list });
    const { status, stdout, stderr } = run(folder, 'tck-known', ['update', '--rename', 'tt=u', 'l.yaml']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /could not rename tt: the list has no entry for such a test; did you mean "t"\?/);
  });
  test('has nothing to do where the list is right', (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf(', checks: [a]'), 'r.xml': failing });
    const { status, stdout, stderr } = run(folder, 'tck-known', [
      'update',
      '--prune',
      '--narrow',
      'l.yaml',
      'r.xml',
    ]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /nothing to change/);
  });
});

test('tck-known explain tells who decides, and why the others do not', (t) => {
  const entry = (id: string, more: string) => `  - { id: ${id}, kind: broken, reason: r, bug: b, ${more} }\n`;
  const folder = folderWith(t, {
    'r.xml': failing,
    'l.yaml': `version: 1\nentries:\n${[
      entry('exact', 'test: t, checks: [a]'),
      entry('pattern', 'test: t, checks: ["a*"]'),
      entry('whole', 'test: t'),
      entry('other', 'test: t, checks: [b]'),
      entry('ending', 'test: t, ending: exited'),
      entry('elsewhere', 'test: t, checks: [a], when: { driver: lxc }'),
      entry('unsaid', 'test: t, checks: [a], when: { daemon: "9" }, message: { contains: x }'),
      entry('old', 'test: t, checks: [a], expires: "2020-01-01", when: { driver: qemu, os: fedora }'),
      entry('said', 'test: t, checks: [a], message: { contains: burst }'),
    ].join('')}`,
  });
  const explain = (subject: string) =>
    run(folder, 'tck-known', ['explain', '-k', 'l.yaml', subject, 'r.xml']);
  assert.deepEqual(explain('t::a'), {
    status: 0,
    stderr: '',
    stdout: `t::a: fail
✓ exact (l.yaml:3): decides
- pattern (l.yaml:4): is beaten by exact: check named more exactly
- whole (l.yaml:5): is beaten by exact: check named more exactly
- other (l.yaml:6): is about "b"
- ending (l.yaml:7): is about how the test ends: exited
- elsewhere (l.yaml:8): does not apply: wants driver lxc, the report has qemu
- unsaid (l.yaml:9): does not apply: wants daemon 9, not in the report
- old (l.yaml:10): expired on 2020-01-01
- said (l.yaml:11): wants a message that contains "burst", not "it broke"
`,
  });
});

test('tck-known lint reads standard input, and warns of what expires soon', (t) => {
  const folder = folderWith(t, {});
  const list = listOf(', expires: "2026-12-05", kind: x');
  const { status, stdout } = run(folder, 'tck-known', ['lint', '-'], list);
  assert.deepEqual([status, stdout], [1, 'standard input:3:100 duplicate-key "kind" is given twice\n']);
  const soon = listOf(', expires: "2026-12-05"');
  const stderrOn = (day: string) => run(folder, 'tck-known', ['lint', '--now', day, '-'], soon).stderr;
  assert.match(stderrOn('2026-11-21'), /warning: standard input:3: "e" expires in 14 days\n$/);
  assert.equal(stderrOn('2026-11-20'), '');
});

test('tck-known record leaves out what would contradict a listed entry, and says so', (t) => {
  const when = ', when: { driver: qemu, os: fedora, os-version: "41" }';
  const list = listOf(`, checks: [a]${when}`).replace('kind: broken', 'kind: unimplemented');
  const report = reportOf([testOf('t', ['fail a: it broke', 'fail b: it broke'])]);
  const folder = folderWith(t, { 'l.yaml': list, 'r.xml': report });
  const args = ['record', '--reason', 'r', '--bug', 'b', '-k', 'l.yaml', 'r.xml'];
  const { status, stdout, stderr } = run(folder, 'tck-known', args);
  assert.equal(status, 1);
  assert.doesNotMatch(stdout, /- a$/m);
  assert.match(stderr, /a listed entry is about t::a, too, but does not mask it/);
});

test('tck-known update leaves an entry whose end would let a wider one mask more', (t) => {
  const entry = (id: string, more: string) => `  - { id: ${id}, reason: r, bug: b, ${more} }\n`;
  const wide = entry('wide', 'test: "**", kind: broken, message: { contains: broke } ');
  const narrow = entry('narrow', 'test: t, checks: ["a*"], kind: unimplemented');
  const list = `version: 1\nentries:\n${narrow}${wide}`;
  const unsupported = 'libvirt error code: 3, message: no broke';
  const first = reportOf([
    testOf('t', [
      { name: 'a1', outcome: 'pass' },
      { name: 'a2', outcome: 'fail', says: unsupported },
      { name: 'a3', outcome: 'fail', says: 'it broke' },
    ]),
  ]);
  const folder = folderWith(t, { 'l.yaml': list, 'r.xml': first });
  const { status, stdout, stderr } = run(folder, 'tck-known', ['update', '--narrow', 'l.yaml', 'r.xml']);
  assert.deepEqual([status, stdout], [3, '']);
  assert.match(stderr, /left alone: narrow: another entry would then decide about a failure/);
});

describe('tck-known explain', () => {
  const explain = (t: TestContext, list: string, subject: string) => {
    const report = reportOf([testOf('domain/050', ['fail tck-7 is gone', 'pass b'])]);
    const folder = folderWith(t, { 'r.xml': report, 'l.yaml': list });
    return run(folder, 'tck-known', ['explain', '-k', 'l.yaml', subject, 'r.xml']);
  };
  test('takes the name of a check as it was printed', (t) => {
    const { status, stdout } = explain(t, listOf(), 'domain/050::tck-99 is gone');
    assert.deepEqual(
      [status, stdout],
      [1, 'domain/050::tck-99 is gone: fail\nno entry is about this test\n'],
    );
  });
  test('tells that an entry masks no failure of this kind, as tck-mask does', (t) => {
    const list = 'version: 1\nentries:\n  - { id: e, test: domain/050, kind: unimplemented, reason: r }\n';
    const { status, stdout } = explain(t, list, 'domain/050::tck-7 is gone');
    assert.deepEqual(
      [status, stdout],
      [
        1,
        'domain/050::tck-7 is gone: fail\n- e (l.yaml:3): would decide, but kind: unimplemented does not mask this failure\n',
      ],
    );
  });
  test('tells that what fails in a test that used to end worse is known', (t) => {
    const list = listOf(', ending: exited').replace('test: t', 'test: domain/050');
    const { status, stdout } = explain(t, list, 'domain/050::tck-7 is gone');
    assert.deepEqual([status, stdout], [0, 'domain/050::tck-7 is gone: fail\n✓ e (l.yaml:3): decides\n']);
  });
  test('tells of one entry only that it decides, also where the one named best masks nothing', (t) => {
    const unimplemented = '  - { id: u, test: domain/050, kind: unimplemented, reason: r }\n';
    const list = listOf(', ending: exited').replace('test: t', 'test: domain/050') + unimplemented;
    const { status, stdout } = explain(t, list, 'domain/050::tck-7 is gone');
    assert.deepEqual(
      [status, stdout.split('\n').slice(1, 3)],
      [
        0,
        [
          '✓ e (l.yaml:3): decides',
          '- u (l.yaml:4): would decide, but kind: unimplemented does not mask this failure',
        ],
      ],
    );
  });
  test('tells of a test that only a list knows', (t) => {
    const { status, stdout } = explain(t, listOf(), 't');
    assert.deepEqual(
      [status, stdout],
      [0, 't: not in the report\n- e (l.yaml:3): is about the checks of the test\n'],
    );
  });
  test('refuses a test that nobody knows, and says what may be meant', (t) => {
    const { status, stdout, stderr } = explain(t, listOf(), 'domain/005');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(
      stderr,
      /could not explain domain\/005: neither the report nor a list has such a test; did you mean "domain\/050"\?/,
    );
  });
  test('puts below an entry what does not fit beside it', (t) => {
    const names = ['first', 'second'].map((word) => `the ${word} of two checks with quite a long name`);
    const list = listOf(`, checks: [${names.join(', ')}]`).replace('test: t', 'test: domain/050');
    const { stdout } = explain(t, list, 'domain/050::b');
    assert.equal(
      stdout,
      `domain/050::b: pass
- e (l.yaml:3):
    is about "the first of two checks with quite a long name",
    "the second of two checks with quite a long name"
`,
    );
  });
  test('tells when test and report are swapped', (t) => {
    const folder = folderWith(t, { 'r.xml': failing, 'l.yaml': listOf() });
    const { status, stderr } = run(folder, 'tck-known', ['explain', '-k', 'l.yaml', 'r.xml', 't']);
    assert.equal(status, 2);
    assert.match(stderr, /could not explain r\.xml: the test comes first, and then the report/);
  });
  test('refuses a check that nobody knows, and says what may be meant', (t) => {
    const { status, stderr } = explain(t, listOf(), 'domain/050::tck-7 is gon');
    assert.equal(status, 2);
    assert.match(stderr, /the test has no such check; did you mean "tck-N is gone"\?/);
  });
});

test('a folder of TAP is a report for each subcommand, as for tck-convert', (t) => {
  const folder = folderWith(t, { 'l.yaml': listOf(', checks: [a]'), 't.tap': '1..1\nnot ok 1 - a\n' });
  const known = ['-k', 'l.yaml'];
  assert.match(
    run(folder, 'tck-known', ['status', ...known, '.']).stdout,
    /^used +e {2}matches in 1 of 1 report /,
  );
  assert.match(run(folder, 'tck-known', ['explain', ...known, 't::a', '.']).stdout, /^t::a: fail\n✓ e /);
});

test('what a report does not say is said, as entries that ask for it seem never to apply', (t) => {
  const list = listOf(', when: {daemon: "9"}');
  const folder = folderWith(t, { 'r.xml': failing, 'l.yaml': list });
  const stderrs = [
    run(folder, 'tck-known', ['status', '-k', 'l.yaml', 'r.xml']),
    run(folder, 'tck-known', ['update', '--prune', 'l.yaml', 'r.xml']),
  ].map(({ stderr }) => stderr);
  for (const stderr of stderrs)
    assert.match(stderr, /r\.xml does not state daemon, which entries ask for; set it with --platform/);
});

for (const [command, args] of [
  ['status', ['status', '-k', 'l.yaml']],
  ['update', ['update', '--prune', 'l.yaml']],
  ['record', ['record', '--reason', 'r', '--bug', 'b']],
] as const)
  test(`tck-known ${command} warns once of each of several reports that do not say their platform`, (t) => {
    const folder = folderWith(t, { 't.tap': '1..1\nnot ok 1 - a\n', 'l.yaml': listOf() });
    const warning = `tck-known ${command}: warning: t.tap does not state driver, which tells platforms apart; set it with --platform\n`;
    const { stderr } = run(folder, 'tck-known', [...args, 't.tap', 't.tap']);
    assert.equal(stderr.split(warning).length - 1, 2);
    assert.doesNotMatch(run(folder, 'tck-known', [...args, 't.tap']).stderr, /does not state/);
    const told = run(folder, 'tck-known', [...args, '--platform', 'driver=lxc', 't.tap', 't.tap']);
    assert.doesNotMatch(told.stderr, /does not state/);
  });

test('tck-known status names a check that a test does not have, unless the test may have broken off before it', (t) => {
  const folder = folderWith(t, {
    'r.xml': reportOf([testOf('t', ['pass Create domain'])]),
    'broken-off.xml': reportOf([testOf('t', ['pass Create domain'], { kind: 'exited', status: 9 })]),
    'l.yaml': listOf(', checks: [create domain]'),
  });
  const status = (report: string) => run(folder, 'tck-known', ['status', '-k', 'l.yaml', report]);
  assert.match(status('r.xml').stdout, /^unexercised +e/);
  assert.equal(status('r.xml').status, 3);
  assert.match(
    status('r.xml').stderr,
    /warning: l\.yaml:3:86: t has no check "create domain"; did you mean "Create domain"\?/,
  );
  assert.deepEqual([status('broken-off.xml').stderr, status('broken-off.xml').status], ['', 0]);
});

test('tck-known status tells first what is to be done', (t) => {
  const list = `${listOf(', checks: [a]')}  - { id: f, test: t, checks: [b], kind: broken, reason: r, bug: b }\n`;
  const folder = folderWith(t, { 'r.xml': failing, 'l.yaml': list });
  const { stdout } = run(folder, 'tck-known', ['status', '-k', 'l.yaml', 'r.xml']);
  assert.equal(
    stdout,
    `stale  f  passes in 1 of 1 report   l.yaml:4
used   e  matches in 1 of 1 report  l.yaml:3
2 entries, 1 report: 1 stale, 1 used
`,
  );
});

test('tck-known status and tck-mask name the test that a misspelt one is', (t) => {
  const folder = folderWith(t, {
    'r.xml': reportOf([testOf('domain/080-unique', ['fail a'])]),
    'l.yaml': listOf().replace('test: t', 'test: domain/080-uniqe'),
  });
  const warning = 'l.yaml:3:5: there is no test "domain/080-uniqe"; did you mean "domain/080-unique"?\n';
  for (const { stderr } of [
    run(folder, 'tck-known', ['status', '-k', 'l.yaml', 'r.xml']),
    run(folder, 'tck-mask', ['-k', 'l.yaml', '--format', 'text', 'r.xml']),
  ])
    assert.ok(stderr.endsWith(warning), stderr);
});

test('tck-known explain of a test that ended names its checks that failed, and what has expired', (t) => {
  const folder = folderWith(t, {
    'r.xml': reportOf([testOf('t', ['fail a', 'pass b', 'fail c'])]),
    'l.yaml': listOf(', checks: [a], expires: "2020-01-01"'),
  });
  const { stdout } = run(folder, 'tck-known', ['explain', '-k', 'l.yaml', 't', 'r.xml']);
  assert.match(stdout, /^t: finished\n2 checks failed; explain each as TEST::CHECK:\n {2}t::a\n {2}t::c\n/);
  assert.match(stdout, /is about "a"; expired on 2020-01-01\n$/);
});

test('tck-known update leaves a check that its test does not have to you, and does not call that nothing', (t) => {
  const folder = folderWith(t, { 'r.xml': failing, 'l.yaml': listOf(', checks: [a, aa-gone]') });
  for (const options of [['--prune'], []]) {
    const { status, stderr } = run(folder, 'tck-known', ['update', ...options, 'l.yaml', 'r.xml']);
    assert.equal(status, 3);
    assert.match(stderr, /^tck-known update: warning: l\.yaml:3:\d+: t has no check "aa-gone".*\n$/);
  }
});

test('tck-known status keeps ids and paths in one piece in a pipe', (t) => {
  const name = 'a-rather-long-file-name-of-a-list-of-known-failures-with-more-than-eighty-columns.yaml';
  const folder = folderWith(t, { 'r.xml': failing, [name]: listOf(', checks: [a]') });
  const { stdout } = run(folder, 'tck-known', ['status', '-k', name, 'r.xml']);
  assert.ok(stdout.startsWith(`used  e  matches in 1 of 1 report  ${name}:3\n`), stdout);
});

test('tck-known status tells what became of every entry', (t) => {
  const schema = fileURLToPath(new URL('../../../schema/status.schema.json', import.meta.url));
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
  const folder = folderWith(t, { 'r.xml': failing, 's.xml': passing, 'l.yaml': listOf(', checks: [a]') });
  const status = (...args: string[]) => run(folder, 'tck-known', ['status', '-k', 'l.yaml', ...args]);
  assert.equal(status('r.xml').status, 0);
  const { status: code, stdout } = status('r.xml', 's.xml');
  assert.equal(code, 3);
  assert.equal(
    stdout,
    'flaky  e  matches in 1, passes in 1 of 2 reports  l.yaml:3\n1 entry, 2 reports: 1 flaky\n',
  );
  const json = JSON.parse(status('--format', 'json', 'r.xml', 's.xml').stdout);
  assert.equal(validate(json), true, JSON.stringify(validate.errors));
});

test('a property may have a name that resembles a key; a slip of the pen is wrong usage', (t) => {
  const list = listOf(', checks: [a], when: { rack: "7" }');
  const folder = folderWith(t, { 'r.xml': failing, 'l.yaml': list });
  const status = (platform: string) =>
    run(folder, 'tck-known', ['status', '-k', 'l.yaml', '--platform', platform, 'r.xml']);
  assert.match(status('rack=7').stdout, /^used +e {2}matches in 1 of 1 report /);
  assert.equal(
    status('drver=qemu,libvrt=9,rack').stderr,
    `tck-known status: could not understand --platform drver=qemu: there is no fact "drver"; did you mean "driver"?
  --platform libvrt=9: there is no fact "libvrt"; did you mean "libvirt"?
  --platform rack: it must be NAME=VALUE
Try: tck-known status --help
`,
  );
});
