import { excerptOf, type Position } from '@libvirt-tck/text';
import type { Place } from '../model.js';

/** The text of one file, and its places. */
export interface Source {
  readonly file: string;
  /** @param offset in UTF-16 code units */
  place(offset: number): Place;
  /** The place with its line. */
  position(place: Place): Position;
}

export function sourceOf(file: string, text: string): Source {
  // Places are mostly asked for in their order, or a little behind it, so the search goes on from the last one.
  let line = 1;
  let start = 0;
  return {
    file,
    place(offset) {
      for (; offset < start; line -= 1) start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
      for (let end = text.indexOf('\n', start); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
      }
      return { file, line, column: 1 + charactersIn(text.slice(start, offset)) };
    },
    position(place) {
      const lines = text.split('\n');
      const before = lines.slice(0, place.line - 1).map((one) => `${one}\n`);
      const inLine = [...(lines[place.line - 1] ?? '')].slice(0, place.column - 1);
      return { ...place, excerpt: excerptOf(text, [...before, ...inLine].join('').length) };
    },
  };
}

/** How many characters, not UTF-16 code units. */
function charactersIn(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
