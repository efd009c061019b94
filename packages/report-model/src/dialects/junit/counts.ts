import type { Check } from '../../model.js';
import type { Attributes } from '../../xml/attributes.js';

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
  readonly cases?: number;
  readonly problems?: number;
  readonly skipped?: number;
}

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
  const cases = count(attributes.get('tests'));
  const problems = sum(attributes.get('failures'), attributes.get('errors'));
  const skipped = sum(attributes.get('skipped'), attributes.get('disabled'));
  return {
    ...(cases !== undefined && { cases }),
    ...(problems !== undefined && { problems }),
    ...(skipped !== undefined && { skipped }),
  };
}

/**
 * What a document states and does not hold, in words; undefined where all agrees.
 * @param areKnownSkipped whether known failures, which are read as failures, count as skipped there
 */
export function contradiction(
  stated: StatedCounts,
  { cases, problems, excused, skipped }: Counts,
  areKnownSkipped: boolean,
): string | undefined {
  const parts: string[] = [];
  if (stated.cases !== undefined && stated.cases !== cases)
    parts.push(`${stated.cases} cases, but has ${cases}`);
  if (stated.problems !== undefined) {
    const isFewer = stated.problems < problems && !areKnownSkipped;
    if (isFewer || claimsMore(stated, { cases, problems, excused, skipped }))
      parts.push(`${stated.problems} failures and errors, but has ${problems}`);
  }
  if (stated.skipped !== undefined && !areKnownSkipped) {
    const isFitting = stated.skipped >= skipped && stated.skipped <= skipped + excused;
    if (!isFitting) parts.push(`${stated.skipped} skipped cases, but has ${skipped}`);
  }
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

function sum(...texts: readonly (string | undefined)[]): number | undefined {
  const counts = texts.flatMap((text) => count(text) ?? []);
  return counts.length === 0 ? undefined : counts.reduce((total, one) => total + one, 0);
}

function count(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
