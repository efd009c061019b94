import { skipClass, skipReason, type Test } from '@libvirt-tck/report-model';
import type { Claim } from '../precedence/claim.js';
import type { Finding, State } from './finding.js';
import { stateOf } from './state-table.js';

/** The states of one test's checks under one claim, by their positions. */
export class ClaimTally {
  /** How many checks it matches; other claims may decide about some of them. */
  matched = 0;
  readonly failing: number[] = [];
  readonly #passing: number[] = [];
  readonly #unverified: number[] = [];
  /** Passed or skipped, as the entry allows. */
  readonly #fine: number[] = [];

  count(state: State, failed: boolean, check: number): void {
    if (state === 'known') (failed ? this.failing : this.#fine).push(check);
    if (state === 'unexpected-pass') this.#passing.push(check);
    if (state === 'unverified') this.#unverified.push(check);
  }

  /**
   * The claim's state when its test is over, and the checks it is about; undefined if its failing checks say it all. It is an unexpected pass only if every check that it matches passes. Where a test broke off, the rest of a
   * pattern is unknown.
   */
  sum(claim: Claim, test: Test): ClaimSum | undefined {
    const [passing, unverified, fine] = [this.#passing, this.#unverified, this.#fine];
    const brokeOff = test.ending.kind !== 'finished';
    if (brokeOff && claim.precision === 'whole-test') return undefined;
    if (this.matched === 0) return { state: stateWithoutChecks(claim, test), checks: [] };
    if (brokeOff && claim.precision === 'glob') return undefined;
    if (this.failing.length > 0) {
      // A message narrows an entry already.
      const isTooWide =
        passing.length > 0 && claim.precision !== 'exact' && claim.entry.message === undefined;
      return isTooWide ? { state: 'narrowable', checks: this.failing } : undefined;
    }
    if (fine.length > 0) return { state: 'known', checks: fine };
    if (passing.length + unverified.length < this.matched) return undefined;
    if (unverified.length > 0) return { state: 'unverified', checks: unverified };
    return { state: 'unexpected-pass', checks: passing };
  }
}

export interface ClaimSum {
  readonly state: 'known' | 'narrowable' | 'unexpected-pass' | 'unverified' | 'unexercised';
  readonly checks: readonly number[];
}

/** A test that skips all of its checks skips this one; in any other, it does not exist or was not reached. */
function stateWithoutChecks({ entry, precision }: Claim, test: Test): 'known' | 'unverified' | 'unexercised' {
  const reason = skipReason(test);
  if (reason === undefined && precision !== 'whole-test') return 'unexercised';
  const isUnsupported = () => skipClass(reason) === 'unsupported';
  const state = stateOf(entry, { kind: 'skip', message: () => '', isUnsupported });
  return state === 'known' ? 'known' : 'unverified';
}

/** The sum as findings: one for each check, or one for the test as a whole. */
export function findingsOf(
  claim: Claim,
  { state, checks }: ClaimSum,
  test: Test,
  identityOf: (check: number) => string,
): readonly Finding[] {
  const named = { test: test.id, check: claimedName(claim), entry: claim.entry };
  if (state === 'narrowable') return [{ ...named, state, failing: checks.map(identityOf) }];
  const isWhole = claim.precision === 'whole-test' || checks.length === 0;
  const places = isWhole ? [named] : checks.map((i) => ({ ...named, check: identityOf(i) }));
  if (state !== 'known') return places.map((place) => ({ ...place, state }));
  const outcome = checks.some((i) => test.checks[i]?.outcome !== 'skip') ? 'pass' : 'skip';
  return places.map((place) => ({ ...place, state, outcome }));
}

/** The list's name for the checks of a claim; null for the whole test, or how it ends. */
export function claimedName({ subject, precision }: Claim): string | null {
  if (subject.kind === 'ending' || precision === 'whole-test') return null;
  return subject.name.exact ?? subject.name.source;
}
