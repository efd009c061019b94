import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CheckOutcome, type Ending, type TestOutcome, testOutcome } from '../src/index.js';

const finished: Ending = { kind: 'finished' };

test('a finished test is as good as the worst of its checks', () => {
  const rows: readonly [readonly CheckOutcome[], TestOutcome][] = [
    [['pass', 'skip', 'todo', 'bonus', 'fail'], 'fail'],
    [['pass', 'skip', 'todo', 'bonus'], 'bonus'],
    [['pass', 'skip', 'todo'], 'todo'],
    [['skip', 'pass', 'skip'], 'pass'],
    [['skip', 'skip'], 'skip'],
    [[], 'skip'],
  ];
  for (const [outcomes, expected] of rows) {
    const checks = outcomes.map((outcome, index) => ({ number: index + 1, name: '', outcome }));
    assert.equal(testOutcome({ ending: finished, checks }), expected, outcomes.join());
  }
});

test('a bad ending counts more than the checks', () => {
  const checks = [{ number: 1, name: '', outcome: 'fail' as const }];
  assert.equal(testOutcome({ ending: { kind: 'crashed', signal: 'SIGSEGV' }, checks }), 'crashed');
  assert.equal(testOutcome({ ending: { kind: 'timed-out' }, checks: [] }), 'timed-out');
});
