import { countProblems, type Test, testOutcome } from '@libvirt-tck/report-model';
import type { State, TestResult } from './model.js';

/** The result of a test, as the pages across reports show it. */
export function resultOf(test: Test): TestResult {
  const { id, title = '', checks, plan, duration } = test;
  const { known, unknown: failed } = countProblems(test);
  const skipped = checks.filter(({ outcome }) => outcome === 'skip');
  const reason = plan?.kind === 'skip-all' ? plan.reason : skipped[0]?.reason;
  const state = stateOf(test, failed, known);
  return {
    id,
    title,
    state,
    checks: checks.length,
    failed,
    known,
    skipped: skipped.length,
    ...(duration !== undefined && { duration }),
    ...(state === 'skip' && reason !== undefined && reason !== '' && { reason }),
  };
}

function stateOf(test: Test, failed: number, known: number): State {
  if (failed > 0) return 'fails';
  if (known > 0) return 'known';
  if (test.checks.some(({ outcome }) => outcome === 'todo')) return 'todo';
  return testOutcome(test) === 'skip' ? 'skip' : 'works';
}
