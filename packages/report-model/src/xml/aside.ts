import { CONTENT, FORBIDDEN, isSpace, LINE_FEED, NON_ASCII } from './characters.js';
import type { FaultHandler } from './fault.js';
import { type NameScan, NOT_MARKUP } from './name-scan.js';
import { MORE, Stretch } from './stretch.js';
import type { Window } from './window.js';

/** What is passed over: comments and processing instructions. */
export class Aside {
  /** True when the last `pass` reached the end of the comment or instruction. */
  isClosed = false;
  lineFeeds = 0;
  lineStart = 0;
  private isComment = false;
  private readonly window: Window;
  private readonly nameScan: NameScan;
  private readonly fault: FaultHandler;
  private readonly stretch: Stretch;

  constructor(window: Window, nameScan: NameScan, fault: FaultHandler) {
    this.window = window;
    this.nameScan = nameScan;
    this.fault = fault;
    this.stretch = new Stretch(window, fault);
  }

  /** Scans the start of what starts with `<!` or `<?` at `at`; returns where its inside is, `MORE` or `NOT_MARKUP`. */
  enter(at: number): number {
    const { window } = this;
    if (window.bytes[at + 1] === 0x3f) return this.enterInstruction(at);
    const comment = window.startsWith('<!--');
    const doctype = window.startsWith('<!DOCTYPE');
    this.isComment = true;
    if (comment === true) return at + 4;
    if (doctype === true)
      this.fault('refused', 'a document type declaration (DTD), which no report needs', at);
    if (comment === undefined || doctype === undefined) return MORE;
    this.fault('malformed', '<! is not the start of a comment or of a CDATA section', at);
    return NOT_MARKUP;
  }

  /** Passes as much of the inside as is in the window; returns where it got to. */
  pass(start: number): number {
    const { bytes, end } = this.window;
    this.isClosed = false;
    this.lineFeeds = 0;
    let at = start;
    while (at < end) {
      const length = this.isComment ? this.endOfComment(at) : this.endOfInstruction(at);
      if (length === MORE) return at;
      if (length > 0) {
        this.isClosed = true;
        return at + length;
      }
      const kind = CONTENT[bytes[at] as number];
      if (kind === FORBIDDEN || kind === NON_ASCII) {
        const next = this.stretch.pass(kind, at);
        if (next === MORE) return at;
        at = next;
        continue;
      }
      if (kind === LINE_FEED) {
        this.lineFeeds += 1;
        this.lineStart = at + 1;
      }
      at += 1;
    }
    return at;
  }

  private enterInstruction(at: number): number {
    const { bytes } = this.window;
    this.isComment = false;
    const to = this.nameScan.scan(at + 2);
    if (to < 0) return to;
    if (/^xml$/i.test(this.nameScan.name.text)) {
      this.fault('malformed', 'an XML declaration stands at the very start or not at all', at);
    }
    if (!isSpace(bytes[to] as number) && bytes[to] !== 0x3f) {
      this.fault('malformed', 'white space or ?> is expected here', to);
    }
    return to;
  }

  /** How long the end of the comment at `at` is: 0 when it does not end there, or `MORE`. */
  private endOfComment(at: number): number {
    const { bytes, end } = this.window;
    if (bytes[at] !== 0x2d) return 0;
    if (at + 1 >= end) return MORE;
    if (bytes[at + 1] !== 0x2d) return 0;
    if (at + 2 >= end) return MORE;
    if (bytes[at + 2] === 0x3e) return 3;
    this.fault('malformed', '-- is not allowed in a comment', at);
    return 0;
  }

  private endOfInstruction(at: number): number {
    const { bytes, end } = this.window;
    if (bytes[at] !== 0x3f) return 0;
    if (at + 1 >= end) return MORE;
    return bytes[at + 1] === 0x3e ? 2 : 0;
  }
}
