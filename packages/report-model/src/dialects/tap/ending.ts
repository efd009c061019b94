import type { Ending } from '../../model.js';
import type { TapResult } from './collect.js';

/** How the process that printed the TAP ended. */
export type ProcessEnd =
  | { readonly kind: 'exited'; readonly status: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  /** Stopped because it ran longer than `limit` seconds. */
  | { readonly kind: 'timed-out'; readonly limit: number }
  /** Stopped because the whole run was. */
  | { readonly kind: 'interrupted'; readonly reason?: string }
  /** Nobody knows: all there is is the TAP. */
  | { readonly kind: 'unknown' };

/** Where the point of a test is not ok, but nothing in it failed. */
export const UNEXPLAINED: Ending = {
  kind: 'interrupted',
  reason: 'its point is not ok, but none of its checks failed',
};

// Test::More exits with the number of failed checks, but never with 255, which says that the script died.
const MOST_FAILED_BY_STATUS = 254;

/**
 * How a test ended, from its process and its TAP. Where several things went wrong, the one that explains the others
 * counts: stopped, then crashed, bailed out, exited, plan broken.
 *
 * An exit status that only repeats the number of failed checks, as Test::More's does, is no second problem.
 */
export function endingOf(
  process: ProcessEnd,
  tap: Pick<TapResult, 'bailOut' | 'planProblem' | 'failed'>,
): Ending {
  if (process.kind === 'timed-out' || process.kind === 'interrupted') return process;
  if (process.kind === 'signalled') return { kind: 'crashed', signal: process.signal };
  if (tap.bailOut !== undefined) return { kind: 'bailed-out', reason: tap.bailOut };
  if (process.kind === 'exited' && process.status !== 0) {
    const repeats = process.status === Math.min(tap.failed, MOST_FAILED_BY_STATUS);
    if (!repeats || tap.planProblem !== undefined) return { kind: 'exited', status: process.status };
  }
  if (tap.planProblem !== undefined) return { kind: 'plan-broken', reason: tap.planProblem };
  return { kind: 'finished' };
}
