import {
  BRACKET,
  CARRIAGE_RETURN,
  CONTENT,
  FORBIDDEN,
  LESS_THAN,
  LINE_FEED,
  NON_ASCII,
  PLAIN,
} from './characters.js';
import { decodeCdata, decodeContent, INDIRECT } from './decode.js';
import type { FaultHandler } from './fault.js';
import { MORE, Stretch } from './stretch.js';
import type { Window } from './window.js';

/** The end of a CDATA section, a comment or a processing instruction, whose inside is text without markup. */
export type Terminator = ']]>' | '-->' | '?>';

/**
 * A run of text: from one piece of markup to the next, or as much of that as is in the window. Long text thus comes
 * in several runs, cut within no character, line end or reference.
 */
export class TextRun {
  /** Whether it is white space only. */
  isBlank = true;
  /** For a section: whether the run reaches the terminator. */
  isClosed = false;
  lineFeeds = 0;
  lineStart = 0;
  private isSection = false;
  private start = 0;
  private end = 0;
  private readonly window: Window;
  private readonly fault: FaultHandler;
  private readonly stretch: Stretch;

  constructor(window: Window, fault: FaultHandler) {
    this.window = window;
    this.fault = fault;
    this.stretch = new Stretch(window, fault);
  }

  text(): string {
    const decode = this.isSection ? decodeCdata : decodeContent;
    return decode(this.window.bytes, this.start, this.end, this.stretch.holds);
  }

  /** Scans element content from `start` on. Its first `literal` bytes are text even if they look like markup. */
  scanContent(start: number, literal: number): number {
    const { bytes } = this.window;
    this.begin(start, false);
    const blanksEnd = literal === 0 ? this.passBlanks(start) : start;
    let at = blanksEnd + literal;
    while (bytes[at] !== 0x3c) {
      const kind = CONTENT[bytes[at] as number] as number;
      if (kind === PLAIN) {
        at += 1;
        continue;
      }
      const next = kind === BRACKET ? this.passBracket(at) : this.pass(kind, at);
      if (next === MORE) break;
      at = next;
    }
    this.isBlank = at === blanksEnd;
    this.end = at;
    return at;
  }

  /** Scans the inside of a section up to its terminator. */
  scanSection(start: number, terminator: Terminator): number {
    const { window } = this;
    const { bytes } = window;
    const first = terminator.charCodeAt(0);
    this.begin(start, true);
    this.isBlank = false;
    let at = start;
    for (;;) {
      const byte = bytes[at] as number;
      if (byte === first) {
        const isEnd = window.startsWith(terminator, at);
        this.isClosed = isEnd === true;
        if (isEnd !== false) break;
        if (terminator === '-->' && bytes[at + 1] === first)
          this.fault('malformed', '-- is not allowed in a comment', at);
      }
      const kind = CONTENT[byte] as number;
      const next = kind === PLAIN || kind === LESS_THAN || kind === BRACKET ? at + 1 : this.pass(kind, at);
      if (next === MORE) break;
      at = next;
    }
    this.end = at;
    return at;
  }

  private begin(start: number, isSection: boolean): void {
    this.start = start;
    this.isSection = isSection;
    this.isClosed = false;
    this.lineFeeds = 0;
    this.stretch.holds = 0;
  }

  private passBlanks(start: number): number {
    const { bytes, end, isLast } = this.window;
    let at = start;
    for (;;) {
      const byte = bytes[at];
      if (byte === 0x0a) this.passLineFeed(at);
      else if (byte === 0x0d && (at + 1 < end || isLast)) this.stretch.holds |= INDIRECT;
      else if (byte !== 0x20 && byte !== 0x09) return at;
      at += 1;
    }
  }

  private pass(kind: number, at: number): number {
    if (kind === LINE_FEED) {
      this.passLineFeed(at);
      return at + 1;
    }
    const isMarkup = kind !== FORBIDDEN && kind !== NON_ASCII && kind !== CARRIAGE_RETURN;
    return this.isSection && isMarkup ? at + 1 : this.stretch.pass(kind, at);
  }

  private passLineFeed(at: number): void {
    this.lineFeeds += 1;
    this.lineStart = at + 1;
  }

  private passBracket(at: number): number {
    const isEnd = this.window.startsWith(']]>', at);
    if (isEnd === true) this.fault('malformed', ']]> is not allowed in text; it is written ]]&gt;', at);
    return isEnd === undefined ? MORE : at + 1;
  }
}
