import type { Check } from '../../model.js';
import type { Attributes } from '../../xml/attributes.js';
import { parseInteger } from '../../xml/numbers.js';

/** How many cases there are, how many of them show a problem, and how many were skipped. */
export interface Counts {
  cases: number;
  /** Failed cases, and errors of suites. */
  problems: number;
  /** Failed cases that may or may not be counted as failures: expected to fail, or known. */
  excused: number;
  skipped: number;
}

/** What a suite, or a whole document, states about its cases. */
export interface StatedCounts {
  readonly cases: number | undefined;
  readonly problems: number | undefined;
  readonly skipped: number | undefined;
}

export const NOTHING_STATED: StatedCounts = { cases: undefined, problems: undefined, skipped: undefined };

export function noCounts(): Counts {
  return { cases: 0, problems: 0, excused: 0, skipped: 0 };
}

export function addChecks(counts: Counts, checks: readonly Check[]): void {
  counts.cases += checks.length;
  for (const { outcome } of checks) {
    if (outcome === 'fail') counts.problems += 1;
    else if (outcome === 'skip') counts.skipped += 1;
    else if (outcome !== 'pass') counts.excused += 1;
  }
}

export function addCounts(counts: Counts, more: Counts): void {
  counts.cases += more.cases;
  counts.problems += more.problems;
  counts.excused += more.excused;
  counts.skipped += more.skipped;
}

/** Reads the counts in the attributes of a suite. */
export function statedCounts(attributes: Attributes): StatedCounts {
  const count = (name: string) => countOf(attributes.get(name));
  return {
    cases: count('tests'),
    problems: sum(count('failures'), count('errors')),
    skipped: sum(count('skipped'), count('disabled')),
  };
}

/**
 * What a document states and does not hold, in words; undefined where all agrees.
 * @param areKnownSkipped whether known failures, which are read as failures, count as skipped there
 */
export function contradiction(
  stated: StatedCounts,
  counts: Counts,
  areKnownSkipped: boolean,
): string | undefined {
  const { cases = counts.cases, problems = counts.problems, skipped = counts.skipped } = stated;
  const parts: string[] = [];
  if (cases !== counts.cases) parts.push(`${cases} cases, but has ${counts.cases}`);
  const isFewer = problems < counts.problems && !areKnownSkipped;
  if (isFewer || claimsMore(stated, counts))
    parts.push(`${problems} failures and errors, but has ${counts.problems}`);
  const areSkippedOff = skipped < counts.skipped || skipped > counts.skipped + counts.excused;
  if (areSkippedOff && !areKnownSkipped) parts.push(`${skipped} skipped cases, but has ${counts.skipped}`);
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** Whether a document states more failures than were read: some were lost. */
export function claimsMore(stated: StatedCounts, { problems, excused }: Counts): boolean {
  return stated.problems !== undefined && stated.problems > problems + excused;
}

/** Whether a document states more cases than were read: some were lost. */
export function lacksCases(stated: StatedCounts, { cases }: Counts): boolean {
  return stated.cases !== undefined && stated.cases > cases;
}

function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined ? other : one + (other ?? 0);
}

function countOf(text: string | undefined): number | undefined {
  const count = parseInteger(text ?? '');
  return count < 1e9 ? count : undefined;
}
