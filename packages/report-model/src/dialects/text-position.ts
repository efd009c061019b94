import { excerptOf, type Position } from '@libvirt-tck/text';

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
