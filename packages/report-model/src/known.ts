import type { Known, Test } from './model.js';

/** Whether a problem is as a known-broken list says, or better, and so needs no attention. */
export function isKnown(known: Known | undefined): known is Known {
  return known?.state === 'known' || known?.state === 'improved';
}

/** A known problem in words, for formats that report it as skipped: `known issue qemu-1: no such device (BUG-1)`. */
export function knownText({ entry, state, reason, bug }: Known): string {
  const issue = state === 'improved' ? 'better than known issue' : 'known issue';
  const why = reason === undefined ? '' : `: ${reason}`;
  return `${issue} ${entry}${why}${bug === undefined ? '' : ` (${bug})`}`;
}

/** How many of a test's problems (failed checks and a bad ending) a list knows, and how many none does. */
export interface ProblemCounts {
  readonly known: number;
  readonly unknown: number;
}

export function countProblems(test: Pick<Test, 'checks' | 'ending' | 'known'>): ProblemCounts {
  let [known, unknown] = [0, 0];
  const count = (mark: Known | undefined): void => {
    if (isKnown(mark)) known += 1;
    else unknown += 1;
  };
  for (const check of test.checks) if (check.outcome === 'fail') count(check.known);
  if (test.ending.kind !== 'finished') count(test.known);
  return { known, unknown };
}
