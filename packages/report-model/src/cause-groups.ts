import { type Cause, causeKey } from './cause.js';

/** Where a failure stands among the others. */
export interface FailurePlace {
  readonly test: string;
  /** Absent or without members where nothing states it. */
  readonly cause?: Cause;
  /** Whether an earlier check of the same script failed: then this failure probably follows from that. */
  readonly follows: boolean;
}

/** Failures that share a cause. */
export interface CauseGroup<T> {
  /** Undefined for the failures of one test that state none. */
  readonly cause?: Cause;
  /** All failures of this cause, in their order. */
  readonly failures: readonly T[];
  /** Those that follow from no other. */
  readonly roots: readonly T[];
  /** What failed after a root in the same test, for any cause. */
  readonly consequences: readonly T[];
}

interface Draft<T> {
  cause?: Cause;
  readonly failures: T[];
  readonly roots: T[];
  readonly consequences: T[];
}

/**
 * Groups failures by cause, the cause of most roots first: what failed first in many scripts is what to mend. Failures
 * without a known cause come last, those of one test together.
 */
export function groupByCause<T>(
  failures: readonly T[],
  placeOf: (failure: T) => FailurePlace,
): readonly CauseGroup<T>[] {
  const placed = failures.map((failure) => ({ failure, ...placeOf(failure) }));
  const keyOf = keysOf(placed);
  const groups = new Map<string, Draft<T>>();
  const groupOf = ({ test, cause }: FailurePlace): Draft<T> => {
    const known = cause && keyOf(cause);
    const key = known ?? `test ${test}`;
    const group = groups.get(key) ?? { failures: [], roots: [], consequences: [] };
    const saysMore = group.cause === undefined || (isPartial(group.cause) && cause && !isPartial(cause));
    if (cause !== undefined && known !== undefined && saysMore) group.cause = cause;
    groups.set(key, group);
    return group;
  };
  const rootOf = new Map<string, Draft<T>>();
  for (const place of placed) {
    const group = groupOf(place);
    group.failures.push(place.failure);
    if (place.follows) continue;
    group.roots.push(place.failure);
    if (!rootOf.has(place.test)) rootOf.set(place.test, group);
  }
  for (const place of placed) {
    if (!place.follows) continue;
    const root = rootOf.get(place.test);
    if (root === undefined) groupOf(place).roots.push(place.failure);
    else root.consequences.push(place.failure);
  }
  return [...groups.values()].sort(inOrder);
}

/** Where only a message is known, it is taken for the failure with that message of which more is known, if there is one. */
function keysOf(places: readonly FailurePlace[]): (cause: Cause) => string | undefined {
  const full = new Map<string, Set<string>>();
  for (const { cause } of places) {
    if (cause === undefined || cause.message === null || isPartial(cause)) continue;
    const keys = full.get(cause.message) ?? new Set();
    full.set(cause.message, keys.add(causeKey(cause) ?? ''));
  }
  return (cause) => {
    const keys = isPartial(cause) ? full.get(cause.message ?? '') : undefined;
    const [only] = keys ?? [];
    return keys?.size === 1 ? only : causeKey(cause);
  };
}

function isPartial({ call, error }: Cause): boolean {
  return call === null && error === null;
}

function inOrder(one: Draft<unknown>, other: Draft<unknown>): number {
  const [isKnown, otherIsKnown] = [one.cause !== undefined, other.cause !== undefined];
  if (isKnown !== otherIsKnown) return isKnown ? -1 : 1;
  return (
    other.roots.length - one.roots.length ||
    sizeOf(other) - sizeOf(one) ||
    other.failures.length - one.failures.length
  );
}

function sizeOf({ roots, consequences }: Draft<unknown>): number {
  return roots.length + consequences.length;
}
