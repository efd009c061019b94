import type { ProblemFinding } from '../mask/finding.js';
import { isMaskedFailure, type MaskResult } from '../mask/result.js';
import type { KnownList } from '../model.js';
import type { Change } from './change.js';
import { editList } from './edit-list.js';

/** What reports become with another list: one result each, always in the same order. */
export type Remask = (list: KnownList) => Promise<readonly MaskResult[]>;

/**
 * Chooses those of the planned changes after which no other entry decides about a failure of the reports. An entry that goes,
 * or narrows, may leave a failure to a wider one that masks more.
 *
 * @param before what the reports are with the list as it is
 */
export async function safeChanges(
  file: string,
  text: string,
  planned: readonly Change[],
  before: readonly MaskResult[],
  remask: Remask,
): Promise<readonly Change[]> {
  const winners = before.map(winnersOf);
  let safe = planned;
  while (safe.length > 0) {
    const { list } = editList(file, text, safe);
    const after = (await remask(list)).map(winnersOf);
    const left = new Set(list.entries.map(({ id }) => id));
    const involved = new Set(winners.flatMap((winner, i) => differing(winner, after[i] ?? new Map(), left)));
    if (involved.size === 0) return safe;
    const others = safe.filter((change) => !('id' in change && involved.has(change.id)));
    // A change of a third entry can be to blame, which is then unknown.
    safe = others.length < safe.length ? others : [];
  }
  return safe;
}

/** Which entry masks each failure: its id, or nothing for a problem. */
function winnersOf({ known, problems }: MaskResult): ReadonlyMap<string, string> {
  const key = ({ test, check, outcome }: Pick<ProblemFinding, 'test' | 'check'> & { outcome: string }) =>
    JSON.stringify([test, check, outcome]);
  return new Map([
    ...problems.map((problem) => [key(problem), ''] as const),
    ...known.filter(isMaskedFailure).map((finding) => [key(finding), finding.entry.id] as const),
  ]);
}

/**
 * The ids of the entries that decide in one of the two and not in the other. A failure may become a problem where its entry
 * goes: in a test that no longer ends as badly as listed, the entry masks what still fails until then.
 */
function differing(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  left: ReadonlySet<string>,
): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const [before = '', after = ''] = [one.get(key), other.get(key)];
    const isSame = before === after || (after === '' && !left.has(before));
    return isSame ? [] : [before, after];
  });
}
