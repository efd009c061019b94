import type { Position } from '@libvirt-tck/text';
import type { Place } from '../model.js';

const WIDEST_EXCERPT = 100;

/** The text of one file, and where its lines begin. */
export interface Source {
  readonly file: string;
  readonly text: string;
  place(offset: number): Place;
  position(place: Place): Position;
}

export function sourceOf(file: string, text: string): Source {
  const starts = lineStarts(text);
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  const pairsBetween = (start: number, end: number): number =>
    pairs.length === 0 ? 0 : countUpTo(pairs, end - 1) - countUpTo(pairs, start - 1);
  let lastLine = 1;
  const lineAt = (line: number): string => text.slice(starts[line - 1], starts[line]).replace(/\r?\n$/, '');
  return {
    file,
    text,
    place(offset) {
      // Places are mostly asked for in their order: the line is at the last one, or a little behind it.
      lastLine = countUpTo(starts, offset, lastLine - 1);
      const start = starts[lastLine - 1] ?? 0;
      return { file, line: lastLine, column: offset - start - pairsBetween(start, offset) + 1 };
    },
    position: (place) => ({ ...place, excerpt: excerpt(lineAt(place.line), place.column) }),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the ascending numbers are at most this one; quick where the answer is little above the guess. */
function countUpTo(numbers: readonly number[], limit: number, guess = 0): number {
  let low = 0;
  let high = numbers.length;
  for (let at = guess, step = 1; at < high; at += step, step *= 2) {
    if ((numbers[at] ?? 0) > limit) high = at;
    else low = at + 1;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function excerpt(line: string, column: number): string {
  const all = [...line];
  const from = all.length <= WIDEST_EXCERPT ? 0 : Math.max(0, column - 1 - WIDEST_EXCERPT / 2);
  const characters = all.slice(from, from + WIDEST_EXCERPT);
  return `${characters.join('')}\n${' '.repeat(column - 1 - from)}^`;
}
