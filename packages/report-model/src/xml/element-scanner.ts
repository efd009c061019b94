import { XmlScanner } from './scanner.js';

/** A scanner that can also take a whole element at once, where it looks as most of its kind do. */
export class ElementScanner extends XmlScanner {
  /**
   * Passes the next element together with the white space before it, if `pattern` matches both: a short cut past
   * tokens for an element that a document repeats a million times. The pattern must be sticky, take a whole element
   * of ASCII only, after a line feed and spaces, and no references. Returns what it captures.
   */
  passElement(pattern: RegExp): RegExpExecArray | null {
    if (!this.isBetweenTokens) return null;
    pattern.lastIndex = this.tokenEnd;
    const found = pattern.exec(this.window.text);
    if (found !== null) this.passText(pattern.lastIndex);
    return found;
  }

  /**
   * The same where what was captured would be dearer than looking for it: returns where in `memory` the element and the
   * white space before it start, or -1. It ends where the pattern says.
   */
  findElement(pattern: RegExp): number {
    if (!this.isBetweenTokens) return -1;
    const { tokenEnd } = this;
    pattern.lastIndex = tokenEnd;
    if (!pattern.test(this.window.text)) return -1;
    this.passText(pattern.lastIndex);
    return tokenEnd;
  }

  /** What is in memory of the document, one character a byte. */
  get memory(): string {
    return this.window.text;
  }

  /** Whether a token may start here, inside some element: what stands outside the root element is the scanner's to judge. */
  private get isBetweenTokens(): boolean {
    return this.ending === 0 && this.mode === 'content' && this.depth > 0;
  }

  /** Passes what comes next, which starts with a line feed, up to `end`. */
  private passText(end: number): void {
    const { window, tokenEnd } = this;
    window.advance(tokenEnd, this.lineFeeds, this.lineStart);
    this.lineFeeds = 0;
    for (let at = tokenEnd; at >= 0 && at < end; at = window.text.indexOf('\n', at + 1)) {
      this.lineFeeds += 1;
      this.lineStart = at + 1;
    }
    this.tokenEnd = end;
  }
}
