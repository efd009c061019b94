import type { Position } from '@libvirt-tck/text';

const EXCERPT = 60;

/** Follows lines and columns through a document whose text comes in pieces. Columns count characters. */
export class PlaceCounter {
  readonly #file: string;
  #line = 1;
  #column = 1;

  constructor(file: string) {
    this.#file = file;
  }

  /** Moves on over `text`. */
  pass(text: string): void {
    const lineStart = text.lastIndexOf('\n') + 1;
    if (lineStart > 0) {
      this.#line += countLineFeeds(text, lineStart);
      this.#column = 1;
    }
    this.#column += [...text.slice(lineStart)].length;
  }

  /** The place of `at` in the text that comes next. */
  position(text: string, at: number): Position {
    const ahead = new PlaceCounter(this.#file);
    ahead.#line = this.#line;
    ahead.#column = this.#column;
    ahead.pass(text.slice(0, at));
    return { file: this.#file, line: ahead.#line, column: ahead.#column, excerpt: excerptOf(text, at) };
  }
}

function countLineFeeds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The line of `text` that `at` is in, or the part of it around `at`, and below it a caret. */
function excerptOf(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - EXCERPT);
  const lineEnd = text.indexOf('\n', at);
  const end = Math.min(lineEnd === -1 ? text.length : lineEnd, at + EXCERPT);
  const before = printable(text.slice(start, at));
  return `${before}${printable(text.slice(at, end))}\n${' '.repeat([...before].length)}^`;
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '·');
}
