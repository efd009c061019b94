import type { Position } from '@libvirt-tck/text';
import type { Place } from '../model.js';

const WIDEST_EXCERPT = 100;

/** The text of one file, and its lines. */
export interface Source {
  readonly file: string;
  readonly text: string;
  place(offset: number): Place;
  position(place: Place): Position;
}

export function sourceOf(file: string, text: string): Source {
  // Places are mostly asked for in their order, or a little behind it, so the search goes on from the last one.
  let line = 1;
  let start = 0;
  return {
    file,
    text,
    place(offset) {
      for (; offset < start; line -= 1) start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
      for (let end = text.indexOf('\n', start); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
      }
      return { file, line, column: 1 + charactersIn(text.slice(start, offset)) };
    },
    position: (place) => ({
      ...place,
      excerpt: excerpt(text.split('\n')[place.line - 1] ?? '', place.column),
    }),
  };
}

/** How many characters, not UTF-16 code units. */
function charactersIn(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

function excerpt(line: string, column: number): string {
  const all = [...line.replace(/\r$/, '')];
  const from = all.length <= WIDEST_EXCERPT ? 0 : Math.max(0, column - 1 - WIDEST_EXCERPT / 2);
  const characters = all.slice(from, from + WIDEST_EXCERPT);
  return `${characters.join('')}\n${' '.repeat(column - 1 - from)}^`;
}
