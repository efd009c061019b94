import type { Known, Test } from '../../model.js';

/** Whether a problem is as a known-broken list says, or better: nobody has to look at it. */
export function isKnown(known: Known | undefined): boolean {
  return known?.state === 'known' || known?.state === 'improved';
}

/** What a list says of a problem, to stand behind it; nothing where it says nothing. */
export function knownNote(known: Known | undefined): string {
  if (known === undefined || !isKnown(known)) return '';
  return known.state === 'improved' ? ` (better than known: ${known.entry})` : ` (known: ${known.entry})`;
}

/** How many of a test's problems (failed checks and a bad ending) a list knows, and how many none does. */
export interface ProblemCounts {
  readonly known: number;
  readonly unknown: number;
}

export function countProblems(test: Test): ProblemCounts {
  const counts = { known: 0, unknown: 0 };
  const count = (known: Known | undefined) => {
    counts[isKnown(known) ? 'known' : 'unknown'] += 1;
  };
  for (const check of test.checks) if (check.outcome === 'fail') count(check.known);
  if (test.ending.kind !== 'finished') count(test.known);
  return counts;
}
