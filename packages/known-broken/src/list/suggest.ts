/** Nobody mistypes more than this by hand, and comparing takes time quadratic in it. */
const LONGEST = 300;

/** How much of a name may differ for another to be what it is called today. */
export const RENAMED = 0.5;

/**
 * `; did you mean "reason"?`, or nothing if no candidate is near.
 *
 * @param share of the word that may differ
 */
export function didYouMean(word: string, candidates: Iterable<string>, share = 1 / 3): string {
  if (word.length > LONGEST) return '';
  let guess: string | undefined;
  let least = Math.ceil(word.length * share) + 1;
  for (const candidate of candidates) {
    const edits = editDistance(word, candidate, least);
    if (edits < least) [guess, least] = [candidate, edits];
  }
  return guess === undefined ? '' : `; did you mean ${JSON.stringify(guess)}?`;
}

const SHORTEST_SLIP = 5;

/**
 * The word that this one is a slip of, where any other word may stand, too: a single letter is missing, too many, wrong or
 * swapped. Of short words, such as `os`, that says nothing: `oss` and `host` mean what they say.
 */
export function slipOf(word: string, words: Iterable<string>): string | undefined {
  for (const candidate of words) {
    if (Math.min(word.length, candidate.length) >= SHORTEST_SLIP && editDistance(word, candidate, 2) === 1)
      return candidate;
  }
  return undefined;
}

/**
 * How many characters must be inserted, removed, replaced or swapped with their neighbour to make one word of the
 * other; `limit` as soon as it is certain to be no fewer.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, at(before, j - 2) + 1);
      }
      row.push(edits);
    }
    if (Math.min(...row) >= limit) return limit;
    [before, above] = [above, row];
  }
  return Math.min(at(above, b.length), limit);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
