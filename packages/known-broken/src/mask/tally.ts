import { skipClass, type Test } from '@libvirt-tck/report-model';
import type { Claim } from '../precedence/claim.js';
import { skipAllReason } from './failure.js';
import { type Verdict, verdictOf } from './verdict.js';

/** What one claim made of the checks of one test, by their positions. */
export interface Tally {
  /** How many checks it matches; other claims may have decided about some of them. */
  matched: number;
  readonly failing: number[];
  readonly passing: number[];
  readonly unverified: number[];
  /** Passed or skipped, as the entry allows. */
  readonly fine: number[];
}

export function emptyTally(): Tally {
  return { matched: 0, failing: [], passing: [], unverified: [], fine: [] };
}

export function count(tally: Tally, verdict: Verdict, failed: boolean, check: number): void {
  if (verdict === 'known') (failed ? tally.failing : tally.fine).push(check);
  if (verdict === 'unexpected-pass') tally.passing.push(check);
  if (verdict === 'unverified') tally.unverified.push(check);
}

/** What is to be said of a claim when its test is over, and of which checks. */
export interface ClaimState {
  readonly state: 'known' | 'narrowable' | 'unexpected-pass' | 'unverified' | 'unexercised';
  readonly checks: readonly number[];
}

/**
 * A claim is an unexpected pass only if every check that it matches passes, and should be narrowed if some do; undefined
 * when there is nothing to say but what was said of its failing checks. Where a test broke off, nobody knows about the
 * rest of a pattern.
 */
export function claimState(claim: Claim, tally: Tally, test: Test): ClaimState | undefined {
  const { matched, failing, passing, unverified, fine } = tally;
  const brokeOff = test.ending.kind !== 'finished';
  if (brokeOff && claim.precision === 'whole-test') return undefined;
  if (matched === 0) return { state: stateWithoutChecks(claim, test), checks: [] };
  if (brokeOff && claim.precision === 'glob') return undefined;
  if (failing.length > 0) {
    return passing.length > 0 && claim.precision !== 'exact'
      ? { state: 'narrowable', checks: failing }
      : undefined;
  }
  if (fine.length > 0) return { state: 'known', checks: fine };
  if (passing.length + unverified.length < matched) return undefined;
  if (unverified.length > 0) return { state: 'unverified', checks: unverified };
  return { state: 'unexpected-pass', checks: passing };
}

/** A test that skips all of its checks skips this one; in any other, it does not exist or was not reached. */
function stateWithoutChecks({ entry, precision }: Claim, test: Test): 'known' | 'unverified' | 'unexercised' {
  const reason = skipAllReason(test);
  if (reason === undefined && precision !== 'whole-test') return 'unexercised';
  return verdictOf(entry, 'skip', () => skipClass(reason) === 'unsupported') === 'known'
    ? 'known'
    : 'unverified';
}
