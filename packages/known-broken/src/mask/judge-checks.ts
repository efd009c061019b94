import { type Check, checkMessage, identitiesOnDemand, ownText, type Test } from '@libvirt-tck/report-model';
import type { Entry } from '../model.js';
import type { Claim } from '../precedence/claim.js';
import { type AcrossTests, isAcrossTests } from './across-tests.js';
import { claimFindings } from './claim-findings.js';
import { decide, decidingFailure } from './decide.js';
import type { Finding, Found } from './finding.js';
import { type Judgement, type Mark, moreTelling } from './judgement.js';
import { type ClaimState, claimState, count, emptyTally, type Tally } from './tally.js';
import type { TestClaims } from './test-claims.js';

/**
 * Judges the checks of one test: failures one by one, and then every claim by all the checks that it matches.
 *
 * @param ending what was made of the ending: failures in a test that used to end worse are no problems
 * @param across takes what is to be said when all tests are over
 */
export function judgeChecks(
  test: Test,
  claims: TestClaims,
  expired: TestClaims,
  ending: Mark | undefined,
  found: Found,
  across: AcrossTests,
): Judgement {
  const judge = new ChecksJudge(test, claims, expired, ending, found, across);
  let wasMarked = test.known !== undefined;
  let i = -1;
  // Most checks pass and no entry may be about them: nothing else is done for those.
  for (const check of test.checks) {
    i += 1;
    if (check.known !== undefined) wasMarked = true;
    if (check.outcome === 'fail' || claims.mayMatch(check.name)) judge.judgeCheck(i, check);
  }
  const whole = claims.onChecks.length === 0 ? ending : judge.judgeClaims();
  return { checks: judge.marks ?? NO_MARKS, ending: whole, wasMarked };
}

const NO_MARKS: ReadonlyMap<number, Mark> = new Map();

/** What has been made of one test's checks so far. */
class ChecksJudge {
  /** Of checks, by their position. */
  marks: Map<number, Mark> | undefined;
  private tallies: Map<Claim, Tally> | undefined;
  private readonly test: Test;
  private readonly claims: TestClaims;
  private readonly expired: TestClaims;
  private readonly ending: Mark | undefined;
  private readonly found: Found;
  private readonly across: AcrossTests;
  private readonly identityOf: (check: number) => string;

  constructor(
    test: Test,
    claims: TestClaims,
    expired: TestClaims,
    ending: Mark | undefined,
    found: Found,
    across: AcrossTests,
  ) {
    this.test = test;
    this.claims = claims;
    this.expired = expired;
    this.ending = ending;
    this.found = found;
    this.across = across;
    this.identityOf = identitiesOnDemand(test.checks);
  }

  judgeCheck(i: number, check: Check): void {
    const identity = this.identityOf(i);
    const matching = this.claims.onCheck(identity);
    const { outcome } = check;
    let mark = outcome === 'fail' && this.ending?.state === 'improved' ? this.ending : undefined;
    if (matching.length > 0) mark = this.ask(matching, i, check) ?? mark;
    const test = this.test.id;
    if (mark !== undefined) {
      this.mark(i, mark);
      this.found({ state: 'known', test, check: ownText(identity), outcome, entry: mark.claim.entry });
    } else if (outcome === 'fail') {
      const [own, message] = [ownText(identity), ownText(checkMessage(check))];
      const expired = this.expiredFor(check, identity);
      this.found(
        expired === undefined
          ? { state: 'problem', test, check: own, outcome, message }
          : { state: 'problem', test, check: own, outcome, message, expired },
      );
    }
  }

  /** Judges every claim by the checks that it matches; returns what is made of the test as a whole. */
  judgeClaims(): Mark | undefined {
    let whole: Mark | undefined;
    for (const claim of this.claims.onChecks) {
      const tally = this.tallyOf(claim);
      const result = claimState(claim, tally, this.test);
      const findings = result === undefined ? [] : claimFindings(claim, result, this.test, this.identityOf);
      for (const finding of isAcrossTests(claim) ? this.addAcross(claim, tally, result, findings) : findings)
        this.found(finding);
      const state = result && markState(claim, result.state);
      if (result === undefined || state === undefined) continue;
      const mark: Mark = { claim, state };
      if (claim.precision === 'whole-test') whole = moreTelling(whole, mark);
      else for (const i of result.checks) this.mark(i, moreTelling(this.marks?.get(i), mark));
    }
    return this.ending ?? whole;
  }

  private addAcross(
    claim: Claim,
    { failing }: Tally,
    result: ClaimState | undefined,
    findings: readonly Finding[],
  ): readonly Finding[] {
    for (const i of failing) this.across.masks(claim, `${this.test.id}::${this.identityOf(i)}`);
    return this.across.add(claim, result?.state, findings);
  }

  /** Asks the claims that match a check what they make of it; returns the one that masks its failure. */
  private ask(matching: readonly Claim[], i: number, check: Check): Mark | undefined {
    const failed = check.outcome === 'fail' || check.outcome === 'todo';
    let mark: Mark | undefined;
    for (const claim of matching) this.tallyOf(claim).matched += 1;
    for (const { claim, verdict } of decide(check, matching)) {
      count(this.tallyOf(claim), verdict, failed, i);
      if (failed && verdict === 'known') mark = { claim, state: verdict };
    }
    return mark;
  }

  private expiredFor(check: Check, identity: string): Entry | undefined {
    if (this.expired.onChecks.length === 0) return undefined;
    return decidingFailure(check, this.expired.onCheck(identity))?.entry;
  }

  private mark(i: number, mark: Mark): void {
    this.marks ??= new Map();
    this.marks.set(i, mark);
  }

  private tallyOf(claim: Claim): Tally {
    this.tallies ??= new Map();
    const tally = this.tallies.get(claim) ?? emptyTally();
    this.tallies.set(claim, tally);
    return tally;
  }
}

/** How results are marked that a claim was found to be in this state for; undefined when they are not. */
function markState(claim: Claim, state: ClaimState['state']): Mark['state'] | undefined {
  if (state === 'narrowable' || state === 'unexercised') return undefined;
  // Of other tests, some may yet fail.
  return state === 'unexpected-pass' && isAcrossTests(claim) ? undefined : state;
}
