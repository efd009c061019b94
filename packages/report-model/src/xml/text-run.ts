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

/**
 * A run of text: from one piece of markup to the next, or as much of that as is in the window. Long text thus comes
 * in several runs, cut where no character, line end or reference is torn.
 */
export class TextRun {
  /** True when it is nothing but white space. */
  isBlank = true;
  /** For CDATA: true when the run reaches the end of its section. */
  isClosed = false;
  lineFeeds = 0;
  lineStart = 0;
  private isCdata = false;
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
    const decode = this.isCdata ? decodeCdata : decodeContent;
    return decode(this.window.bytes, this.start, this.end, this.stretch.holds);
  }

  /** Scans element content from `start` on, of which `literal` bytes are text whatever they are. */
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

  /** Scans the inside of a CDATA section. */
  scanCdata(start: number): number {
    const { bytes, end } = this.window;
    this.begin(start, true);
    this.isBlank = false;
    let at = start;
    for (;;) {
      const kind = CONTENT[bytes[at] as number] as number;
      if (kind === BRACKET) {
        if (bytes[at + 1] === 0x5d && bytes[at + 2] === 0x3e) this.isClosed = true;
        if (this.isClosed || mayClose(bytes, at, end)) break;
        at += 1;
      } else if (kind === PLAIN || kind === LESS_THAN) {
        at += 1;
      } else {
        const next = this.pass(kind, at);
        if (next === MORE) break;
        at = next;
      }
    }
    this.end = at;
    return at;
  }

  private begin(start: number, isCdata: boolean): void {
    this.start = start;
    this.isCdata = isCdata;
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
    return this.isCdata && isMarkup ? at + 1 : this.stretch.pass(kind, at);
  }

  private passLineFeed(at: number): void {
    this.lineFeeds += 1;
    this.lineStart = at + 1;
  }

  private passBracket(at: number): number {
    const { bytes, end } = this.window;
    if (mayClose(bytes, at, end)) return MORE;
    if (bytes[at + 1] === 0x5d && bytes[at + 2] === 0x3e) {
      this.fault('malformed', ']]> is not allowed in text; it is written ]]&gt;', at);
    }
    return at + 1;
  }
}

/** Whether the window ends in what could become `]]>`. */
function mayClose(bytes: Uint8Array, at: number, end: number): boolean {
  return at + 1 >= end || (bytes[at + 1] === 0x5d && at + 2 >= end);
}
