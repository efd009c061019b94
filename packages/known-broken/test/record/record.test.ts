import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Platform, Test } from '@libvirt-tck/report-model';
import fc from 'fast-check';
import { readList } from '../../src/list/read-list.js';
import { findConflicts } from '../../src/precedence/find-conflicts.js';
import { testEvidence } from '../../src/record/evidence.js';
import { factsOf } from '../../src/record/facts.js';
import { record } from '../../src/record/record.js';
import { writeList } from '../../src/record/write-list.js';
import { mask, qemu, testOf } from '../support/reports.js';

interface Run {
  readonly platform: Platform;
  readonly tests: readonly Test[];
}

const none = '{version: 1, entries: []}';

function recorded(runs: readonly Run[]): string {
  const evidence = runs.map(({ platform, tests }) => ({
    facts: factsOf(platform),
    tests: new Map(tests.map((one) => [one.id, testEvidence(one)])),
    problems: mask(none, tests, { platform }).findings.flatMap((finding) =>
      finding.state === 'problem' ? [finding] : [],
    ),
  }));
  return writeList(record(evidence), { reason: 'because', bug: 'b/1' });
}

function on(change: {
  version?: string;
  os?: string;
  osVersion?: string;
  driver?: string;
  property?: string;
}): Platform {
  const { version = '8.0', os = 'fedora', osVersion = '41', driver = 'qemu', property } = change;
  return {
    ...qemu,
    driver: { name: driver, version },
    host: { os, osVersion },
    properties: property === undefined ? [] : [{ name: 'dnsmasq', value: property }],
  };
}

const failing = [testOf('t', ['fail a'])];
const passing = [testOf('t', ['pass a'])];

/** The conditions of the recorded entries, as they are written. */
function conditions(runs: readonly Run[]): readonly string[] {
  return [...recorded(runs).matchAll(/^ +when: (.*)$/gm)].map(([, when = '']) => when);
}

function kindsOf(list: string): readonly string[] {
  return [...list.matchAll(/^ +kind: (.*)$/gm)].map(([, kind = '']) => kind);
}

describe('recording one report', () => {
  test('gives each test one entry for its checks and one for its ending, on the platform as people name it', () => {
    const tests = [
      testOf('domain/050', ['pass a', 'fail b', 'fail c: *?']),
      testOf('domain/060', ['fail a'], { kind: 'exited', status: 9 }),
      testOf('domain/070', [], { kind: 'crashed', signal: 'SIGSEGV' }),
      testOf('domain/080', [], { kind: 'timed-out' }),
      testOf('domain/090', ['fail a: this function is not supported by the connection driver: virX']),
    ];
    assert.equal(
      recorded([{ platform: qemu, tests }]),
      `version: 1
when: { driver: qemu, os: fedora, os-version: "41" }
entries:
  - id: domain-050
    test: domain/050
    checks:
      - b
      - c
    kind: broken
    reason: because
    bug: b/1

  - id: domain-060-exited
    test: domain/060
    ending: exited
    kind: broken
    reason: because
    bug: b/1

  - id: domain-060
    test: domain/060
    checks:
      - a
    kind: broken
    reason: because
    bug: b/1

  - id: domain-070-crashed
    test: domain/070
    kind: crash
    reason: because
    bug: b/1

  - id: domain-080-timed-out
    test: domain/080
    kind: timeout
    reason: because
    bug: b/1

  - id: domain-090
    test: domain/090
    checks:
      - a
    kind: unimplemented
    reason: because
    bug: b/1
`,
    );
  });
  test('of which nothing failed gives an empty list', () => {
    assert.match(recorded([{ platform: qemu, tests: passing }]), /^entries: \[\]$/m);
  });
});

describe('recording reports of several platforms', () => {
  test('finds the version from which something fails', () => {
    const runs = ['6.0', '7.2', '8.0', '8.2'].map((version) => ({
      platform: on({ version, osVersion: version }),
      tests: version < '8' ? passing : failing,
    }));
    assert.deepEqual(conditions(runs), ['{ hypervisor-version: ">=8.0" }']);
  });
  test('finds the version in which it was repaired', () => {
    const runs = ['6.0', '8.0'].map((version) => ({
      platform: on({ version }),
      tests: version < '8' ? failing : passing,
    }));
    assert.deepEqual(conditions(runs), ['{ hypervisor-version: "<8.0" }']);
  });
  test('finds several ranges', () => {
    const runs = ['5', '6', '7', '8', '9'].map((version) => ({
      platform: on({ version }),
      tests: Number(version) % 2 ? passing : failing,
    }));
    assert.deepEqual(conditions(runs), ['{ hypervisor-version: [">=6 <7", ">=8 <9"] }']);
  });
  test('names the driver that it fails on', () => {
    const runs = [
      { platform: on({ driver: 'lxc' }), tests: failing },
      { platform: on({ driver: 'qemu' }), tests: passing },
    ];
    assert.deepEqual(conditions(runs), ['{ driver: lxc }']);
  });
  test('names a property', () => {
    const runs = [
      { platform: on({ property: 'no' }), tests: failing },
      { platform: on({ property: 'yes' }), tests: passing },
    ];
    assert.deepEqual(conditions(runs), ['{ dnsmasq: no }'.replace('no', '"no"')]);
  });
  test('takes as many keys as it needs, and no more', () => {
    const runs = [
      { platform: on({ os: 'debian', version: '8.0' }), tests: failing },
      { platform: on({ os: 'debian', version: '7.0' }), tests: passing },
      { platform: on({ os: 'fedora', version: '8.0' }), tests: passing },
    ];
    assert.deepEqual(conditions(runs), ['{ hypervisor-version: ">=8.0", os: debian }']);
  });
  test('makes one entry a platform where no condition holds on all of them', () => {
    const runs = [
      { platform: on({ os: 'debian', driver: 'qemu' }), tests: failing },
      { platform: on({ os: 'fedora', driver: 'lxc' }), tests: failing },
      { platform: on({ os: 'fedora', driver: 'qemu' }), tests: passing },
      { platform: on({ os: 'debian', driver: 'lxc' }), tests: passing },
    ];
    assert.deepEqual(conditions(runs), ['{ driver: qemu, os: debian }', '{ driver: lxc, os: fedora }']);
  });
  test('calls flaky what fails and passes on one platform', () => {
    const list = recorded([
      { platform: qemu, tests: failing },
      { platform: qemu, tests: passing },
    ]);
    assert.deepEqual(kindsOf(list), ['flaky']);
  });
  test('calls flaky what nothing tells apart', () => {
    const list = recorded([
      { platform: on({}), tests: failing },
      { platform: on({ property: 'yes' }), tests: passing },
    ]);
    assert.deepEqual(kindsOf(list), ['flaky']);
  });
});

const outcome = fc.constantFrom('pass', 'fail', 'fail', 'skip', 'todo', 'bonus');
const hostile = fc.constantFrom(
  'a',
  'a (2)',
  'a',
  '',
  '*',
  'a\\*',
  ' ',
  'tck-12 x',
  'tck-99 x',
  'no',
  '12',
  'x: y',
  '"',
  "it's",
  '\u0001',
  '\udc80',
  '😀',
  '- z',
  '#',
  '\ufeff',
  'a\nb',
  '{',
  '~',
);
const anyCheck = fc.record({
  name: hostile,
  outcome,
  says: fc.constantFrom('', 'VIR_ERR_NO_SUPPORT', 'oops'),
});
const anyEnding: fc.Arbitrary<Test['ending']> = fc.constantFrom<Test['ending'][]>(
  { kind: 'finished' },
  { kind: 'finished' },
  { kind: 'crashed', signal: 'SIGSEGV' },
  { kind: 'exited', status: 255 },
  { kind: 'timed-out' },
  { kind: 'bailed-out', reason: 'unsupported' },
  { kind: 'plan-broken', reason: 'VIR_ERR_NO_SUPPORT' },
  { kind: 'not-started', reason: 'x' },
);
const anyTest = fc
  .tuple(
    fc.constantFrom('t', 'domain/050', 'a b', '*', '/x//y', 'ü', '\udcff'),
    fc.array(anyCheck, { maxLength: 5 }),
    anyEnding,
  )
  .map(([id, checks, ending]) => testOf(id, checks as never, ending));
const anyTests = fc.uniqueArray(anyTest, { maxLength: 4, selector: ({ id }) => id });
const anyPlatform = fc
  .record({
    driver: fc.constantFrom('qemu', 'lxc'),
    version: fc.constantFrom('6.0', '7.2.1', '8.0', 'git'),
    os: fc.constantFrom('debian', 'fedora'),
    osVersion: fc.constantFrom('12', 'rawhide'),
    property: fc.constantFrom('yes', 'no'),
  })
  .map(on);
const anyRuns = fc.array(fc.record({ platform: anyPlatform, tests: anyTests }), {
  minLength: 1,
  maxLength: 4,
});

describe('recording and then masking', () => {
  test('leaves no problem and no fault of the list, on any reports', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const text = recorded(runs);
        const { list, faults } = readList('l.yaml', Buffer.from(text));
        assert.deepEqual([...faults, ...findConflicts(list.entries)], []);
        for (const { platform, tests } of runs) {
          const states = mask(list.entries, tests, { platform }).findings.map(({ state }) => state);
          const allowed = ['known', 'unexercised', 'unverified', 'inapplicable'];
          assert.deepEqual(
            states.filter((state) => !allowed.includes(state)),
            [],
            text,
          );
        }
      }),
      { numRuns: 1500 },
    );
  });
});
