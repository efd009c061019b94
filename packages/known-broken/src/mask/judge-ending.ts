import { endingMessage, skipClass, type Test, testOutcome, unfinishedCall } from '@libvirt-tck/report-model';
import { messageHolds } from '../match/message.js';
import { deciding, unbeaten } from '../precedence/claim.js';
import { isUnsupported, skipAllReason } from './failure.js';
import type { Found } from './finding.js';
import type { Mark } from './judgement.js';
import type { TestClaims } from './test-claims.js';
import { verdictOf } from './verdict.js';

/** Judges how a test ended; returns what was made of it. */
export function judgeEnding(
  test: Test,
  claims: TestClaims,
  expired: TestClaims,
  found: Found,
): Mark | undefined {
  const { ending } = test;
  if (ending.kind === 'finished') return judgeFinished(test, claims, found);
  const message = endingMessage(test);
  const isAboutIt = (of: TestClaims) =>
    of.onEnding(ending.kind).filter(({ entry }) => messageHolds(entry.message, message));
  const claim = deciding(unbeaten(isAboutIt(claims)));
  const at = { test: test.id, check: null, outcome: ending.kind };
  if (claim !== undefined && verdictOf(claim.entry, ending.kind, () => isUnsupported(message)) === 'known') {
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
function judgeFinished(test: Test, claims: TestClaims, found: Found): Mark | undefined {
  if (claims.onEndings.length === 0) return undefined;
  let mark: Mark | undefined;
  const outcome = testOutcome(test);
  const result = outcome === 'fail' || outcome === 'skip' ? outcome : 'pass';
  const unsupported = () => skipClass(skipAllReason(test)) === 'unsupported';
  for (const claim of claims.onEndings) {
    // That a flaky test may also run out of time is not worth a word when it does not.
    if (claim.precision === 'whole-test') continue;
    const { entry } = claim;
    const at = { test: test.id, check: null, entry };
    const state = verdictOf(entry, result, unsupported);
    if (state === 'problem' || state === 'unexercised') continue;
    mark ??= { claim, state };
    found(
      state === 'known' ? { ...at, state, outcome: result === 'skip' ? result : 'pass' } : { ...at, state },
    );
  }
  return mark;
}
