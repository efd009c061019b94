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
interface ProblemCounts {
  readonly known: number;
  readonly unknown: number;
}

export function countProblems(test: Test): ProblemCounts {
  const problems = test.checks.flatMap((check) => (check.outcome === 'fail' ? [check.known] : []));
  if (test.ending.kind !== 'finished') problems.push(test.known);
  const known = problems.filter(isKnown).length;
  return { known, unknown: problems.length - known };
}

/** The same of a whole report, as the end of a sentence. */
export function problemsText({ known, unknown }: ProblemCounts): string {
  return `; ${known} of these problems ${known === 1 ? 'is' : 'are'} known, ${unknown} ${unknown === 1 ? 'is' : 'are'} not`;
}
