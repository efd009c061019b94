import type { AlignedCheck } from './align-checks.js';

/** Between two neighbours that both runs have: the checks that only the old run has, and those that only the new one has. */
export interface Gap {
  readonly old: AlignedCheck[];
  readonly new: AlignedCheck[];
}

/** Splits aligned checks into the gaps between them, each with the check that both runs have behind it. */
export function* splitAtGaps(
  aligned: readonly AlignedCheck[],
): Generator<{ readonly gap: Gap; readonly next: readonly AlignedCheck[] }> {
  let gap: Gap = { old: [], new: [] };
  for (const check of aligned) {
    if (check.new === undefined) gap.old.push(check);
    else if (check.old === undefined) gap.new.push(check);
    else {
      yield { gap, next: [check] };
      gap = { old: [], new: [] };
    }
  }
  yield { gap, next: [] };
}
