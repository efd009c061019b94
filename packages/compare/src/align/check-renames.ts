import type { AlignedCheck } from './align-checks.js';

/** Between two neighbours that both runs have: what vanished, and what appeared. */
export interface Replacement {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/**
 * Where checks vanished and others appeared in the same place, between the same neighbours. With one of each, of the same
 * outcome, it probably is one check under a new name; otherwise nobody can tell which is which.
 */
export function replacedChecks(aligned: readonly AlignedCheck[]): readonly Replacement[] {
  const replacements: Replacement[] = [];
  let old: AlignedCheck[] = [];
  let now: AlignedCheck[] = [];
  const close = () => {
    if (old.length > 0 && now.length > 0 && looksAlike(old, now))
      replacements.push({ old: old.map(identityOf), new: now.map(identityOf) });
    old = [];
    now = [];
  };
  for (const check of aligned) {
    if (check.new === undefined) old.push(check);
    else if (check.old === undefined) now.push(check);
    else close();
  }
  close();
  return replacements;
}

function identityOf({ identity }: AlignedCheck): string {
  return identity;
}

/** One for one they must have the same outcome; more of them are only said to be there. */
function looksAlike(old: readonly AlignedCheck[], now: readonly AlignedCheck[]): boolean {
  if (old.length !== 1 || now.length !== 1) return true;
  return old[0]?.old?.outcome === now[0]?.new?.outcome;
}
