import { type Check, checkMessage, skipClass } from '@libvirt-tck/report-model';
import { messageHolds } from '../match/message.js';
import { type Claim, deciding, unbeaten } from '../precedence/claim.js';
import { isUnsupported } from './failure.js';
import { type Verdict, verdictOf } from './verdict.js';

/** What one claim makes of one check. */
export interface Decision {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/**
 * Which of the claims that match a check decide about it, and how. A failure is one claim's, if any's; a pass is held
 * against every claim that foresaw some failure and that no other beats.
 */
export function decide(check: Check, matching: readonly Claim[]): readonly Decision[] {
  const result = resultOf(check);
  const unsupported = () =>
    result === 'skip' ? skipClass(check.reason) === 'unsupported' : isUnsupported(checkMessage(check));
  if (result !== 'fail')
    return unbeaten(matching).map((claim) => ({
      claim,
      verdict: verdictOf(claim.entry, result, unsupported),
    }));
  const claim = decidingFailure(check, matching);
  return claim === undefined ? [] : [{ claim, verdict: verdictOf(claim.entry, result, unsupported) }];
}

/** The claim that a failing check is decided by. */
export function decidingFailure(check: Check, matching: readonly Claim[]): Claim | undefined {
  const heard = matching.filter(
    ({ entry: { message } }) => message === undefined || messageHolds(message, checkMessage(check)),
  );
  return deciding(unbeaten(heard));
}

/** Whoever marks a check as to do expects it to fail: that it passes is news to a list too. */
function resultOf({ outcome }: Check): 'pass' | 'fail' | 'skip' {
  switch (outcome) {
    case 'todo':
      return 'fail';
    case 'bonus':
      return 'pass';
    default:
      return outcome;
  }
}
