import { endingMessage, skipClass, type Test, testOutcome, unfinishedCall } from '@libvirt-tck/report-model';
import { messageHolds } from '../match/message.js';
import { type Claim, deciding, unbeaten } from '../precedence/claim.js';
import { type AcrossTests, isAcrossTests } from './across-tests.js';
import { isUnsupported, skipAllReason } from './failure.js';
import type { Finding, Found } from './finding.js';
import { type Mark, moreTelling } from './judgement.js';
import type { TestClaims } from './test-claims.js';
import { verdictOf } from './verdict.js';

/**
 * Judges how a test ended; returns what was made of it.
 *
 * @param across takes what is to be said when all tests are over
 */
export function judgeEnding(
  test: Test,
  claims: TestClaims,
  expired: TestClaims,
  found: Found,
  across: AcrossTests,
): Mark | undefined {
  const { ending } = test;
  if (ending.kind === 'finished') return judgeFinished(test, claims, found, across);
  const message = endingMessage(test);
  const isAboutIt = (of: TestClaims) =>
    of.onEnding(ending.kind).filter(({ entry }) => messageHolds(entry.message, message));
  const claim = deciding(unbeaten(isAboutIt(claims)));
  const at = { test: test.id, check: null, outcome: ending.kind };
  const isKnown =
    claim !== undefined && verdictOf(claim.entry, ending.kind, () => isUnsupported(message)) === 'known';
  for (const other of claims.onEndings) {
    if (!isAcrossTests(other)) continue;
    if (isKnown && other === claim) across.masks(claim, test.id);
    else across.add(other, undefined, []);
  }
  if (isKnown) {
    found({ state: 'known', ...at, entry: claim.entry });
    return { claim, state: 'known' };
  }
  const formerly = deciding(unbeaten(isAboutIt(expired)));
  const diedIn = unfinishedCall(test);
  const more = { ...(diedIn !== undefined && { diedIn }), ...(formerly && { expired: formerly.entry }) };
  found({ state: 'problem', ...at, message, ...more });
  return undefined;
}

/** The test finished, so entries that say it does not may be out of date. */
function judgeFinished(test: Test, claims: TestClaims, found: Found, across: AcrossTests): Mark | undefined {
  if (claims.onEndings.length === 0) return undefined;
  let mark: Mark | undefined;
  const outcome = testOutcome(test);
  const result = outcome === 'fail' || outcome === 'skip' ? outcome : 'pass';
  const unsupported = () => skipClass(skipAllReason(test)) === 'unsupported';
  for (const claim of claims.onEndings) {
    // That a flaky test may also run out of time is not worth a word when it does not.
    if (claim.precision === 'whole-test') continue;
    const verdict = verdictOf(claim.entry, result, unsupported);
    // How a test that is there ended is never unexercised.
    const state = verdict === 'problem' || verdict === 'unexercised' ? undefined : verdict;
    const findings = state === undefined ? [] : [findingOf(claim, state, test, result)];
    for (const finding of isAcrossTests(claim) ? across.add(claim, state, findings) : findings)
      found(finding);
    // A pattern does not say of any single test that it used to end worse.
    const isBetter = state === 'unexpected-pass' || state === 'improved';
    if (state !== undefined && !(isBetter && isAcrossTests(claim)))
      mark = moreTelling(mark, { claim, state });
  }
  return mark;
}

function findingOf(
  { entry }: Claim,
  state: Mark['state'],
  test: Test,
  result: 'pass' | 'fail' | 'skip',
): Finding {
  const at = { test: test.id, check: null, entry };
  return state === 'known'
    ? { ...at, state, outcome: result === 'skip' ? result : 'pass' }
    : { ...at, state };
}
