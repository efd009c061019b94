import { isLackOfHost, skipClass } from '@libvirt-tck/report-model';
import type { DifferenceClass } from '../classes.js';
import type { Change, Difference } from '../model.js';
import type { ItemStatus } from './item-status.js';

export type DifferenceDraft = { -readonly [Key in keyof Difference]: Difference[Key] };

/**
 * Marks what probably follows from an earlier failure in the same script.
 *
 * @param inOrder the differences of one script, its ending last
 */
export function markConsequences(inOrder: readonly DifferenceDraft[]): void {
  const first = new Map<DifferenceClass, Difference>();
  for (const difference of inOrder) {
    if (difference.cause === undefined || isSkip(difference)) continue;
    const root = first.get(difference.class);
    if (root === undefined) first.set(difference.class, difference);
    else {
      difference.follows = true;
      if (root.changed === 'platform') difference.changed = 'platform';
    }
  }
}

/** A skip does not follow from an earlier one. */
function isSkip({ old, new: now }: Difference): boolean {
  return now === 'skip' || (old === 'skip' && now === 'pass');
}

/**
 * Decides what changed. If the result is the same, only the list differs; if the host lacks something, the platform does.
 *
 * @param listChange why the list differs
 */
export function changeOf(old: ItemStatus, now: ItemStatus, listChange: Change): Change {
  if ([old, now].some(lacksResource)) return 'platform';
  const isSame = old.is === now.is && old.fingerprint === now.fingerprint;
  if (!isSame || isTodo(old) || isTodo(now)) return 'behaviour';
  return old.known?.entry === now.known?.entry ? 'behaviour' : listChange;
}

function lacksResource({ is, message, cause }: ItemStatus): boolean {
  if (is === 'skip') return skipClass(message) === 'resource';
  return cause !== undefined && isLackOfHost(cause);
}

function isTodo({ state }: ItemStatus): boolean {
  return state === 'todo' || state === 'bonus';
}
