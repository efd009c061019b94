/** Longer words are no typing errors, and comparing them takes time quadratic in their length. */
const LONGEST = 300;

const SHORTEST_TYPO = 5;

/**
 * The candidate that `word` was probably meant to be, for "did you mean …?": the only one that begins with it, or the
 * one that the fewest single-letter edits reach.
 *
 * @param share how much of the word may differ; one letter always may
 */
export function nearest(word: string, candidates: Iterable<string>, share = 1 / 3): string | undefined {
  if (word.length > LONGEST) return undefined;
  const begun: string[] = [];
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length * share)) + 1;
  for (const candidate of candidates) {
    if (word.length > 1 && candidate.startsWith(word)) begun.push(candidate);
    const edits = editDistance(word, candidate, fewest);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return begun.length === 1 ? begun[0] : best;
}

/** `; did you mean "reason"?`, or nothing if no candidate is near. See `nearest`. */
export function didYouMean(word: string, candidates: Iterable<string>, share?: number): string {
  const meant = nearest(word, candidates, share);
  return meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`;
}

/**
 * The candidate that `word` misspells, where any other word is allowed, too: a single letter is missing, extra, wrong or
 * swapped. A short word, such as `os`, is never a typo: `oss` and `host` are words of their own.
 */
export function typoOf(word: string, candidates: Iterable<string>): string | undefined {
  for (const candidate of candidates) {
    if (Math.min(word.length, candidate.length) >= SHORTEST_TYPO && editDistance(word, candidate, 2) === 1)
      return candidate;
  }
  return undefined;
}

/**
 * How many letters must be inserted, removed, replaced or swapped with their neighbour to turn one word into the other
 * (optimal string alignment); `limit` where it takes that many or more.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      );
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && isSwapped) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      current.push(edits);
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return Math.min(at(last, to.length), limit);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
