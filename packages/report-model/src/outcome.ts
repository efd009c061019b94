import type { Attempt, Check, TestOutcome } from './model.js';

/**
 * What a test showed, in one word: its ending if that was bad, or else the worst outcome among its checks.
 * A test without any check showed nothing and counts as skipped, as in TAP's `1..0`.
 */
export function testOutcome(test: Pick<Attempt, 'ending' | 'checks'>): TestOutcome {
  if (test.ending.kind !== 'finished') return test.ending.kind;
  let worst: Check['outcome'] = 'skip';
  for (const { outcome } of test.checks) {
    if (outcome !== worst && SEVERITY[outcome] > SEVERITY[worst]) worst = outcome;
  }
  return worst;
}

const SEVERITY: Readonly<Record<Check['outcome'], number>> = { skip: 0, pass: 1, todo: 2, bonus: 3, fail: 4 };
