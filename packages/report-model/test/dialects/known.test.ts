import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ctrfWriter } from '../../src/dialects/ctrf/write.js';
import { junitDialect } from '../../src/dialects/junit/read.js';
import { junitWriter } from '../../src/dialects/junit/write.js';
import { kcidbWriter } from '../../src/dialects/kcidb/write.js';
import { tapDialect } from '../../src/dialects/tap/read.js';
import { tapWriter } from '../../src/dialects/tap/write.js';
import type { Known, Report, Test } from '../../src/model.js';
import { totalsOf } from '../../src/totals.js';
import { readAs } from '../read.js';
import { writeAll } from '../write.js';

const known: Known = {
  entry: 'qemu-1',
  kind: 'broken',
  state: 'known',
  file: 'qemu.yaml',
  line: 3,
  reason: 'no hot plug',
  bug: 'BUG-7',
};
const output = { kind: 'output', text: 'expected 1, got 2' } as const;

const TESTS: readonly Test[] = [
  {
    id: 'a/1',
    plan: { kind: 'checks', count: 2 },
    ending: { kind: 'finished' },
    checks: [
      { number: 1, name: 'plugs', outcome: 'fail', diagnostics: [output], known },
      { number: 2, name: 'waits', outcome: 'todo', reason: 'known issue of mine' },
    ],
  },
  {
    id: 'a/2',
    plan: { kind: 'checks', count: 1 },
    ending: { kind: 'crashed', signal: 'SIGSEGV' },
    known: { ...known, entry: 'qemu-2', state: 'improved' },
    checks: [],
  },
  {
    id: 'a/3',
    plan: { kind: 'checks', count: 2 },
    ending: { kind: 'finished' },
    checks: [
      { number: 1, name: 'one', outcome: 'fail', known },
      { number: 2, name: 'two', outcome: 'fail' },
    ],
  },
];

const MASKED: Report = {
  suite: 's',
  platform: { capabilities: [], properties: [] },
  knownLists: [{ file: 'qemu.yaml', sha256: '00' }],
  tests: TESTS,
  summary: { complete: true, totals: totalsOf(TESTS) },
};

const endings = (tests: readonly Test[]) =>
  tests.map(({ ending, checks }) => [ending.kind, ...checks.map(({ outcome }) => outcome)]);

test('JUnit: a known problem is skipped, with its reason and bug; what is not known is a failure', () => {
  const text = writeAll(junitWriter(), MASKED);
  assert.match(
    text,
    /<skipped type="known-failure" message="known issue qemu-1: no hot plug \(BUG-7\)"\/>\n {6}<system-out>expected 1, got 2</,
  );
  assert.match(text, /"better than known issue qemu-2: no hot plug \(BUG-7\): was killed by SIGSEGV"/);
  assert.equal(text.match(/<failure/g)?.length, 1);
  assert.doesNotMatch(text, /<error/);
  assert.deepEqual(text.match(/failures="\d" errors="\d" skipped="\d"/g), [
    'failures="0" errors="0" skipped="0"',
    'failures="0" errors="0" skipped="2"',
    'failures="0" errors="0" skipped="1"',
    'failures="1" errors="0" skipped="1"',
  ]);
});

test('JUnit: with raw outcomes, a known problem is a failure or an error', () => {
  const text = writeAll(junitWriter({ rawOutcomes: true }), MASKED);
  assert.equal(text.match(/<failure/g)?.length, 3);
  assert.equal(text.match(/<error type="crashed"/g)?.length, 1);
});

test('TAP: a known problem is TODO, of a check and of a test whose problems are all known', () => {
  const lines = writeAll(tapWriter(), MASKED).split('\n');
  assert.deepEqual(
    lines.filter((line) => /^ *not ok/.test(line)),
    [
      '    not ok 1 - plugs # TODO known issue qemu-1: no hot plug (BUG-7)',
      '    not ok 2 - waits # TODO \\\\x6Bnown issue of mine',
      'not ok 1 - a/1 # TODO known issue qemu-1: no hot plug (BUG-7)',
      'not ok 2 - a/2 # TODO better than known issue qemu-2: no hot plug (BUG-7)',
      '    not ok 1 - one # TODO known issue qemu-1: no hot plug (BUG-7)',
      '    not ok 2 - two',
      'not ok 3 - a/3',
    ],
  );
  const raw = writeAll(tapWriter({ rawOutcomes: true }), MASKED);
  assert.equal(raw.match(/# TODO/g)?.length, 1);
});

for (const [name, dialect, writer] of [
  ['JUnit', junitDialect, junitWriter],
  ['TAP', tapDialect, tapWriter],
] as const) {
  test(`${name}: a known problem comes back with the outcome that the test had`, async () => {
    const { tests } = await readAs(dialect, Buffer.from(writeAll(writer(), MASKED)));
    assert.deepEqual(endings(tests), endings(TESTS));
    assert.deepEqual(tests[0]?.checks[0]?.diagnostics?.[0]?.text, output.text);
    assert.equal(tests[0]?.checks[0]?.reason, undefined);
    assert.equal(tests[0]?.checks[1]?.reason, 'known issue of mine');
  });
}

test('CTRF: a known problem is skipped; KCIDB: it is waived', () => {
  const ctrf = JSON.parse(writeAll(ctrfWriter(), MASKED)) as {
    results: { tests: { status: string; message?: string }[] };
  };
  assert.deepEqual(
    ctrf.results.tests.map(({ status }) => status),
    ['skipped', 'pending', 'skipped', 'skipped', 'failed'],
  );
  assert.equal(ctrf.results.tests[0]?.message, 'known issue qemu-1: no hot plug (BUG-7)');
  const raw = writeAll(ctrfWriter({ rawOutcomes: true }), MASKED);
  assert.equal(raw.match(/"status":"failed"/g)?.length, 4);
  const kcidb = JSON.parse(writeAll(kcidbWriter(), MASKED)) as { tests: { waived?: boolean }[] };
  assert.deepEqual(
    kcidb.tests.map(({ waived }) => waived ?? false),
    [true, true, true, true, false, true, false],
  );
});

test('JUnit: failures of earlier attempts are written as they are read', async () => {
  const fail = (text: string) => ({ outcome: 'fail', diagnostics: [{ kind: 'output', text }] }) as const;
  const flaky: Test = {
    id: 'a',
    ending: { kind: 'finished' },
    checks: [
      { number: 1, name: 'x', outcome: 'pass', diagnostics: [output] },
      { number: 2, name: 'y', ...fail('third') },
      { number: 3, name: 'y', outcome: 'pass' },
    ],
    earlier: [
      {
        ending: { kind: 'finished' },
        checks: [
          { number: 1, name: 'x', ...fail('one') },
          { number: 2, name: 'y', ...fail('first') },
        ],
      },
      { ending: { kind: 'finished' }, checks: [{ number: 2, name: 'y', ...fail('second') }] },
    ],
  };
  const report = { ...MASKED, tests: [flaky], summary: { complete: true, totals: totalsOf([flaky]) } };
  const text = writeAll(junitWriter(), report);
  assert.deepEqual(text.match(/<(?:failure|flakyFailure|rerunFailure) type="fail" message="\w+"/g), [
    '<flakyFailure type="fail" message="one"',
    '<failure type="fail" message="first"',
    '<rerunFailure type="fail" message="second"',
    '<rerunFailure type="fail" message="third"',
  ]);
  const { tests } = await readAs(junitDialect, Buffer.from(text));
  assert.deepEqual(tests, [flaky]);
});
