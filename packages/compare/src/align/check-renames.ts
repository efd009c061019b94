import type { AlignedCheck } from './align-checks.js';
import { splitAtGaps } from './gaps.js';

/** Checks that vanished and checks that appeared in the same place, by identity. */
export interface Replacement {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/**
 * The gaps in which checks vanished and others appeared. One of each, with the same outcome, is probably one check under a new
 * name; of several, the reports do not show which is which.
 */
export function replacedChecks(aligned: readonly AlignedCheck[]): readonly Replacement[] {
  return [...splitAtGaps(aligned)].flatMap(({ gap }) => {
    const [old, now] = [gap.old.map(identityOf), gap.new.map(identityOf)];
    if (old.length === 0 || now.length === 0) return [];
    const isPair = old.length === 1 && now.length === 1;
    return isPair && gap.old[0]?.old?.outcome !== gap.new[0]?.new?.outcome ? [] : [{ old, new: now }];
  });
}

function identityOf({ identity }: AlignedCheck): string {
  return identity;
}
