import type { Position } from '../error.js';
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
  const lineAt = (line: number): string => text.slice(starts[line - 1], starts[line]).replace(/\r?\n$/, '');
  return {
    file,
    text,
    place(offset) {
      const line = lineOf(starts, offset);
      const column = [...text.slice(starts[line - 1], offset)].length + 1;
      return { file, line, column };
    },
    position: (place) => ({ ...place, excerpt: excerpt(lineAt(place.line), place.column) }),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The number of the last line that starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

function excerpt(line: string, column: number): string {
  const from = Math.max(0, column - 1 - WIDEST_EXCERPT / 2);
  const characters = [...line].slice(from, from + WIDEST_EXCERPT);
  return `${characters.join('')}\n${' '.repeat(column - 1 - from)}^`;
}
