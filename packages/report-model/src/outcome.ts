import type {
  Attempt,
  Check,
  CheckOutcome,
  Diagnostic,
  EndingKind,
  KnownState,
  TestOutcome,
} from './model.js';

export const CHECK_OUTCOMES: readonly CheckOutcome[] = ['pass', 'fail', 'skip', 'todo', 'bonus'];

/** The endings of tests that did not finish. */
export const BAD_ENDINGS = [
  'crashed',
  'exited',
  'timed-out',
  'bailed-out',
  'plan-broken',
  'not-started',
  'interrupted',
] as const satisfies readonly EndingKind[];

export const ENDING_KINDS: readonly EndingKind[] = ['finished', ...BAD_ENDINGS];

export const DIAGNOSTIC_KINDS: readonly Diagnostic['kind'][] = ['comment', 'yaml', 'output'];

export const KNOWN_STATES: readonly KnownState[] = ['known', 'unexpected-pass', 'improved', 'unverified'];

export const TEST_OUTCOMES: readonly TestOutcome[] = [...CHECK_OUTCOMES, ...BAD_ENDINGS];

/**
 * The outcome of a test: its ending if that was bad, or else the worst outcome among its checks.
 * A test without checks counts as skipped, as in TAP's `1..0`.
 */
export function testOutcome(test: Pick<Attempt, 'ending' | 'checks'>): TestOutcome {
  if (test.ending.kind !== 'finished') return test.ending.kind;
  let worst: Check['outcome'] = 'skip';
  for (const { outcome } of test.checks) {
    if (outcome !== worst && SEVERITY[outcome] > SEVERITY[worst]) worst = outcome;
  }
  return worst;
}

/** Whether an attempt shows a problem: it ended badly, or a check failed. */
export function isProblem(test: Pick<Attempt, 'ending' | 'checks'>): boolean {
  return test.ending.kind !== 'finished' || testOutcome(test) === 'fail';
}

const SEVERITY: Readonly<Record<Check['outcome'], number>> = { skip: 0, pass: 1, todo: 2, bonus: 3, fail: 4 };
