import type { Claim } from '../precedence/claim.js';
import { claimedName } from './claim-findings.js';
import type { Finding, Found } from './finding.js';
import type { ClaimState } from './tally.js';

/** What a claim about a pattern of tests has met so far. */
interface Met {
  /** What it masks: `TEST`, or `TEST::CHECK`. */
  readonly failing: string[];
  /** What is to be said if nothing fails any more. */
  readonly better: Finding[];
  doesSomePass: boolean;
  /** Whether all that it is about passes, as far as it does not fail. */
  isSettled: boolean;
  isExercised: boolean;
}

/** What one test says about a claim: with `improved`, what is possible for how it ended. */
export type StateInTest = ClaimState['state'] | 'improved' | undefined;

/** Whether the claim is about all tests that a pattern matches. */
export function isAcrossTests({ entry }: Claim): boolean {
  return entry.test.exact === undefined;
}

/**
 * Claims about patterns of tests. What they say is out of date only if it is so in no test, and too wide if in some: that
 * shows when the last test is over.
 */
export class AcrossTests {
  private readonly met = new Map<Claim, Met>();

  /** @param where the ending of a test, or one of its checks */
  masks(claim: Claim, where: string): void {
    this.metBy(claim).failing.push(where);
  }

  /** Takes what one test says; returns what can be said of it at once. */
  add(claim: Claim, state: StateInTest, findings: readonly Finding[]): readonly Finding[] {
    const met = this.metBy(claim);
    if (state !== 'unexercised') met.isExercised = true;
    switch (state) {
      case 'unexpected-pass':
      case 'improved':
        met.doesSomePass = true;
        met.better.push(...findings);
        return [];
      case 'narrowable':
        met.doesSomePass = true;
        return [];
      case 'unexercised':
        return [];
      default:
        met.isSettled = false;
        return findings;
    }
  }

  /** Tells what shows now that all tests are over. */
  end(found: Found): void {
    for (const [claim, { failing, better, doesSomePass, isSettled, isExercised }] of this.met) {
      const { entry } = claim;
      const named = { test: entry.test.source, check: claimedName(claim), entry };
      if (failing.length > 0) {
        if (doesSomePass) found({ state: 'narrowable', ...named, failing });
      } else if (!isExercised) found({ state: 'unexercised', ...named });
      else if (isSettled) better.forEach(found);
    }
  }

  private metBy(claim: Claim): Met {
    const known = this.met.get(claim);
    if (known !== undefined) return known;
    const met = { failing: [], better: [], doesSomePass: false, isSettled: true, isExercised: false };
    this.met.set(claim, met);
    return met;
  }
}
