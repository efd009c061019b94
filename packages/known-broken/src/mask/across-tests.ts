import type { Claim } from '../precedence/claim.js';
import { claimedName } from './claim-tally.js';
import type { Finding, OnFinding, State } from './finding.js';

/** The results that a claim about a pattern of tests has met so far. */
interface Met {
  /** The failures that it masks: `TEST`, or `TEST::CHECK`. */
  readonly failing: string[];
  /** Findings to report if nothing fails. */
  readonly better: Finding[];
  doesSomePass: boolean;
  /** Whether all that it is about passes, as far as it does not fail. */
  isSettled: boolean;
  isExercised: boolean;
}

/** Whether the claim is about all tests that a pattern matches. */
export function isAcrossTests({ entry }: Claim): boolean {
  return entry.test.exact === undefined;
}

/** Claims about patterns of tests: whether they are out of date, or too wide, shows only after the last test. */
export class AcrossTests {
  readonly #met = new Map<Claim, Met>();

  /** @param where the ending of a test, or one of its checks */
  masks(claim: Claim, where: string): void {
    this.#metBy(claim).failing.push(where);
  }

  /**
   * Takes what one test shows about a claim; returns what can be reported at once.
   *
   * @param state undefined if it shows nothing
   */
  add(claim: Claim, state: State | undefined, findings: readonly Finding[]): readonly Finding[] {
    const met = this.#metBy(claim);
    if (state === 'unexercised') return [];
    met.isExercised = true;
    if (state === 'unexpected-pass' || state === 'improved' || state === 'narrowable') {
      met.doesSomePass = true;
      if (state !== 'narrowable') for (const finding of findings) met.better.push(finding);
      return [];
    }
    met.isSettled = false;
    return findings;
  }

  /** Reports what shows now that all tests are over. */
  end(onFinding: OnFinding): void {
    for (const [claim, { failing, better, doesSomePass, isSettled, isExercised }] of this.#met) {
      const { entry } = claim;
      const named = { test: entry.test.source, check: claimedName(claim), entry };
      if (failing.length > 0) {
        // A message narrows an entry already.
        if (doesSomePass && entry.message === undefined)
          onFinding({ state: 'narrowable', ...named, failing });
      } else if (!isExercised) onFinding({ state: 'unexercised', ...named });
      else if (isSettled) better.forEach(onFinding);
    }
  }

  #metBy(claim: Claim): Met {
    const known = this.#met.get(claim);
    if (known !== undefined) return known;
    const met = { failing: [], better: [], doesSomePass: false, isSettled: true, isExercised: false };
    this.#met.set(claim, met);
    return met;
  }
}
