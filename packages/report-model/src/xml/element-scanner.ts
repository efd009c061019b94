import { XmlScanner } from './scanner.js';

/** A scanner that can also take a whole element at once, where it looks as most of its kind do. */
export class ElementScanner extends XmlScanner {
  /** The first line feed in memory that is not before the end of the last token, if it was looked for; else -1. */
  private lineFeed = -1;

  override push(chunk: Uint8Array): void {
    super.push(chunk);
    this.lineFeed = -1;
  }

  /**
   * Passes the next element together with the white space before it, if `pattern` matches both: a short cut past
   * tokens for an element that a document repeats a million times. The pattern must be sticky, and take a whole element
   * of ASCII only. Returns what it captures.
   */
  passElement(pattern: RegExp): RegExpExecArray | null {
    const found = this.match(pattern);
    if (found !== null) this.pass(pattern.lastIndex);
    return found;
  }

  /** The same, but passes nothing, and looks from `at` on. */
  match(pattern: RegExp, at: number = this.tokenEnd): RegExpExecArray | null {
    if (!this.isBetweenTokens) return null;
    pattern.lastIndex = at;
    return pattern.exec(this.window.text);
  }

  /**
   * Passes an element where what was captured would be dearer than looking for it: returns where in `memory` the element
   * and the white space before it start, or -1. It ends where the pattern says.
   */
  findElement(pattern: RegExp): number {
    if (!this.isBetweenTokens) return -1;
    const { tokenEnd } = this;
    pattern.lastIndex = tokenEnd;
    if (!pattern.test(this.window.text)) return -1;
    this.pass(pattern.lastIndex);
    return tokenEnd;
  }

  /** What is in memory of the document, one character a byte. */
  get memory(): string {
    return this.window.text;
  }

  /** Passes what comes next, up to `end`. */
  pass(end: number): void {
    const { window, tokenEnd } = this;
    const { text } = window;
    window.advance(tokenEnd, this.lineFeeds, this.lineStart);
    this.lineFeeds = 0;
    // Looked for once, not for each element: the next one may be far.
    if (this.lineFeed < tokenEnd) this.lineFeed = nextLineFeed(text, tokenEnd);
    while (this.lineFeed < end) {
      this.lineFeeds += 1;
      this.lineStart = this.lineFeed + 1;
      this.lineFeed = nextLineFeed(text, this.lineStart);
    }
    this.tokenEnd = end;
  }

  /** Whether a token may start here, inside some element: what stands outside the root element is the scanner's to judge. */
  private get isBetweenTokens(): boolean {
    return this.ending === 0 && this.mode === 'content' && this.depth > 0;
  }
}

/** No place in memory is as far. */
const NONE = 2 ** 30 - 1;

function nextLineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? NONE : at;
}
