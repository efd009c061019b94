import { XmlScanner } from './scanner.js';

/** A scanner that can also take a whole element at once, if it looks like most of its kind. */
export class ElementScanner extends XmlScanner {
  /** The first line feed in memory behind the last token, once it has been searched for; else -1. */
  private lineFeed = -1;

  override push(chunk: Uint8Array): void {
    super.push(chunk);
    this.lineFeed = -1;
  }

  /**
   * Whether what comes next, white space included, is `beginning` and then what `pattern` matches; it ends at the pattern's
   * `lastIndex`. A short cut past tokens for an element that a document repeats a million times: `pass` it then. Both
   * together must be a whole element of ASCII only, and the pattern sticky.
   */
  find(pattern: RegExp, beginning = ''): boolean {
    const { tokenEnd } = this;
    const { text } = this.window;
    const end = tokenEnd + beginning.length;
    pattern.lastIndex = end;
    // V8 compares two texts many times sooner than startsWith would.
    return this.isBetweenTokens && text.slice(tokenEnd, end) === beginning && pattern.test(text);
  }

  /** The same, with what the pattern captures, which takes longer, and looks from `at` on. */
  match(pattern: RegExp, at: number = this.tokenEnd): RegExpExecArray | null {
    pattern.lastIndex = at;
    return this.isBetweenTokens ? pattern.exec(this.window.text) : null;
  }

  /** Where in `memory` it comes next. */
  get at(): number {
    return this.tokenEnd;
  }

  /** The part of the document that is in memory, one character for each byte. */
  get memory(): string {
    return this.window.text;
  }

  /** A part of `memory`, all ASCII, that does not keep the rest of it. */
  ownPart(start: number, end: number): string {
    return this.window.bytes.latin1Slice(start, end);
  }

  /** Passes everything up to `end`. */
  pass(end: number): void {
    const { window, tokenEnd } = this;
    const { text } = window;
    window.advance(tokenEnd, this.lineFeeds, this.lineStart);
    this.lineFeeds = 0;
    // Searched for once, not for each element: the next one may be far.
    if (this.lineFeed < tokenEnd) this.lineFeed = nextLineFeed(text, tokenEnd);
    while (this.lineFeed < end) {
      this.lineFeeds += 1;
      this.lineStart = this.lineFeed + 1;
      this.lineFeed = nextLineFeed(text, this.lineStart);
    }
    this.tokenEnd = end;
  }

  /** Whether a token may start here, inside an element: outside the root element the scanner must check. */
  private get isBetweenTokens(): boolean {
    return this.ending === 0 && this.terminator === undefined && this.depth > 0;
  }
}

/** No place in memory is as far. */
const NONE = 2 ** 30 - 1;

function nextLineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? NONE : at;
}
