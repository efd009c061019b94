import type { Check, Test } from '@libvirt-tck/report-model';
import { checkMessage } from '@libvirt-tck/report-model';
import { identitiesOnDemand } from '../identity.js';
import type { Claim } from '../precedence/claim.js';
import { claimFindings } from './claim-findings.js';
import { decide, decidingFailure } from './decide.js';
import type { Finding } from './finding.js';
import type { Judgement, Mark } from './judgement.js';
import { claimState, count, emptyTally, type Tally } from './tally.js';
import type { TestClaims } from './test-claims.js';

/**
 * Judges the checks of one test: failures one by one, and then every claim by all the checks that it matches.
 *
 * @param ending what was made of the ending: failures in a test that used to end worse are no problems
 */
export function judgeChecks(
  test: Test,
  claims: TestClaims,
  expired: TestClaims,
  ending: Mark | undefined,
): Judgement {
  const identityOf = identitiesOnDemand(test.checks);
  const checks = new Map<number, Mark>();
  const findings: Finding[] = [];
  const tallies = new Map<Claim, Tally>();

  const judge = (i: number, check: Check, identity: string, matching: readonly Claim[]): void => {
    const failed = check.outcome === 'fail' || check.outcome === 'todo';
    let mark = check.outcome === 'fail' && ending?.state === 'improved' ? ending : undefined;
    for (const claim of matching) tallyOf(tallies, claim).matched++;
    for (const { claim, verdict } of matching.length === 0 ? [] : decide(check, matching)) {
      count(tallyOf(tallies, claim), verdict, failed, i);
      if (failed && verdict === 'known') mark = { claim, state: verdict };
    }
    const at = { test: test.id, check: identity };
    if (mark !== undefined) {
      checks.set(i, mark);
      findings.push({ ...at, state: 'known', outcome: check.outcome, entry: mark.claim.entry });
    } else if (check.outcome === 'fail') {
      const [formerly] = decidingFailure(check, expired.onCheck(identity));
      const message = checkMessage(check);
      const hint = formerly && { expired: formerly.entry };
      findings.push({ ...at, state: 'problem', outcome: 'fail', message, ...hint });
    }
  };

  let wasMarked = test.known !== undefined;
  let i = -1;
  for (const check of test.checks) {
    i += 1;
    if (check.known !== undefined) wasMarked = true;
    if (check.outcome !== 'fail' && !claims.mayMatch(check.name)) continue;
    const identity = identityOf(i);
    const matching = claims.onCheck(identity);
    if (matching.length > 0 || check.outcome === 'fail') judge(i, check, identity, matching);
  }
  let whole = ending;
  for (const claim of claims.onChecks) {
    const result = claimState(claim, tallyOf(tallies, claim), test);
    if (result === undefined) continue;
    findings.push(...claimFindings(claim, result, test, identityOf));
    if (result.state === 'narrowable' || result.state === 'unexercised') continue;
    const mark: Mark = { claim, state: result.state };
    if (claim.precision === 'whole-test') whole ??= mark;
    else for (const i of result.checks) checks.set(i, mark);
  }
  return { findings, checks, ending: whole, wasMarked };
}

function tallyOf(tallies: Map<Claim, Tally>, claim: Claim): Tally {
  const tally = tallies.get(claim) ?? emptyTally();
  tallies.set(claim, tally);
  return tally;
}
