import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CheckOutcome, EMPTY_TOTALS, type Test, totalsOf } from '../src/index.js';
import { compareTotals } from '../src/totals.js';

test('checks are counted by outcome, tests by ending, and what was planned but not reached', () => {
  const tests: readonly Test[] = [
    {
      id: 'a',
      plan: { kind: 'checks', count: 7 },
      ending: { kind: 'finished' },
      checks: checks('pass', 'fail', 'skip', 'todo', 'bonus'),
    },
    {
      id: 'b',
      plan: { kind: 'checks', count: 1 },
      ending: { kind: 'plan-broken', reason: '' },
      checks: checks('pass', 'pass'),
    },
    {
      id: 'c',
      plan: { kind: 'skip-all', reason: 'resource: no disk' },
      ending: { kind: 'finished' },
      checks: [],
    },
    {
      id: 'd',
      ending: { kind: 'crashed', signal: 'SIGSEGV' },
      checks: [],
      earlier: [{ ending: { kind: 'timed-out' }, checks: checks('fail') }],
    },
  ];
  assert.deepEqual(totalsOf(tests), {
    tests: 4,
    checks: 7,
    pass: 3,
    fail: 1,
    skip: 1,
    todo: 1,
    bonus: 1,
    notRun: 2,
    bad: 2,
  });
});

test('stated totals are compared as far as they are stated', () => {
  const found = { ...EMPTY_TOTALS, tests: 2, fail: 1 };
  assert.equal(compareTotals({}, found), undefined);
  assert.equal(compareTotals({ tests: 2, fail: 1 }, found), undefined);
  assert.deepEqual(compareTotals({ tests: 2, fail: 3 }, found), {
    text: 'the summary disagrees with the tests: fail: 3 (1)',
    claimsMore: true,
  });
});

function checks(...outcomes: readonly CheckOutcome[]): Test['checks'] {
  return outcomes.map((outcome, index) => ({ number: index + 1, name: 'x', outcome }));
}
