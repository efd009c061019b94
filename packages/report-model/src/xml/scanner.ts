import type { Position } from '@libvirt-tck/text';
import { inputError, type ReportError, type ReportErrorCode } from '../error.js';
import { Aside } from './aside.js';
import { Attributes } from './attributes.js';
import { scanDeclaration } from './declaration.js';
import { scanEndTag } from './end-tag.js';
import type { FaultHandler } from './fault.js';
import { XML_LIMITS } from './limits.js';
import { NameScan, NOT_MARKUP } from './name-scan.js';
import { isSame, type Name, NameTable } from './names.js';
import { StartTag } from './start-tag.js';
import { MORE } from './stretch.js';
import { TextRun } from './text-run.js';
import type { XmlScannerOptions, XmlToken } from './token.js';
import { Window } from './window.js';

export type { XmlScannerOptions, XmlToken } from './token.js';

/**
 * Takes a document in UTF-8 apart, byte by byte, as it arrives: `push` a chunk, call `next` until it says `more`, push
 * the next one. What a token is about (`name`, attributes, `text`) can be asked until the next call of `next`.
 * Everything that XML 1.0 calls not well-formed is a fault; document types are refused.
 */
export class XmlScanner {
  /** The element that starts or ends. */
  name = '';
  /** Whether runs of white space only are given. Where it has no meaning, it is quicker not to be told of it. */
  givesBlanks = true;
  /** The attributes of the element that starts. */
  readonly attributes: Attributes;
  protected readonly window: Window;
  private readonly tag: StartTag;
  private readonly run: TextRun;
  private readonly aside: Aside;
  private readonly nameScan: NameScan;
  private readonly fault: FaultHandler;
  private readonly open: Name[] = [];
  protected mode: 'content' | 'cdata' | 'aside' = 'content';
  private isAtStart = true;
  private hadRoot = false;
  /** How many elements end here, before anything else is looked at. */
  protected ending = 0;
  /** How many of the next bytes are text whatever they look like. */
  private literal = 0;
  protected tokenEnd = 0;
  protected lineFeeds = 0;
  protected lineStart = 0;

  constructor(options: XmlScannerOptions) {
    const { file, repair } = options;
    this.window = new Window(file);
    this.fault = (code, message, offset) => {
      if (repair === undefined || code === 'limit' || code === 'refused')
        throw this.error(code, message, offset);
      repair({ code, message, offset });
    };
    const names = new NameTable(options.names);
    this.attributes = new Attributes(this.window);
    this.tag = new StartTag(this.window, this.attributes, names, this.fault);
    this.run = new TextRun(this.window, this.fault);
    this.nameScan = new NameScan(this.window, names, this.fault);
    this.aside = new Aside(this.window, this.nameScan, this.fault);
  }

  push(chunk: Uint8Array): void {
    this.window.push(chunk);
    this.tokenEnd = this.window.at;
  }

  /** Nothing more will be pushed. */
  finish(): void {
    this.window.isLast = true;
  }

  /** How many elements are open; one that starts counts, one that ends does not. */
  get depth(): number {
    return this.open.length;
  }

  /** Whether the document has come to its end; otherwise it breaks off. */
  get isWhole(): boolean {
    return (
      this.hadRoot && this.open.length === 0 && this.mode === 'content' && this.window.at === this.window.end
    );
  }

  /** The text of the run. */
  text(): string {
    return this.run.text();
  }

  /** Whether a run of text is white space only. */
  get isBlank(): boolean {
    return this.run.isBlank;
  }

  /** Where the current token starts, or where `offset` of a fault is. */
  position(offset: number = this.window.at): Position {
    return this.window.position(offset);
  }

  /** An error at the current token, or at `offset`. */
  error(code: ReportErrorCode, message: string, offset?: number): ReportError {
    return inputError(code, message, this.position(offset));
  }

  next(): XmlToken {
    for (;;) {
      this.window.advance(this.tokenEnd, this.lineFeeds, this.lineStart);
      this.lineFeeds = 0;
      if (this.ending > 0) return this.endElement();
      const token = this.scan();
      if (token !== undefined) return token;
    }
  }

  /** One step: a token, or undefined when something was passed over that is none. */
  private scan(): XmlToken | undefined {
    const { at, bytes } = this.window;
    if (this.mode === 'cdata') return this.cdata(at);
    if (this.mode === 'aside') return this.passAside(at);
    if (this.isAtStart) return this.declaration();
    if (bytes[at] !== 0x3c || this.literal > 0) return this.content();
    const byte = bytes[at + 1];
    if (byte === 0x2f) return this.endTag();
    if (byte === 0x21 || byte === 0x3f) return this.otherMarkup();
    return this.startTag();
  }

  private startTag(): XmlToken | undefined {
    const { tag, window } = this;
    const to = tag.scan(window.at);
    if (to === MORE) return this.more();
    if (to === NOT_MARKUP) return this.takeAsText();
    if (this.open.length === 0) {
      if (this.hadRoot) this.fault('malformed', 'a second root element', window.at);
      this.hadRoot = true;
    }
    if (this.open.length >= XML_LIMITS.depth) {
      this.fault('limit', `elements nested more than ${XML_LIMITS.depth} deep`, window.at);
    }
    this.passCounted(to, tag);
    this.open.push(tag.name);
    this.name = tag.name.text;
    if (tag.isEmpty) this.ending = 1;
    return 'start';
  }

  private endElement(): XmlToken {
    this.ending -= 1;
    this.name = (this.open.pop() as Name).text;
    return 'end';
  }

  private endTag(): XmlToken | undefined {
    const { bytes, at } = this.window;
    const innermost = this.open.at(-1);
    if (innermost !== undefined) {
      const to = at + 2 + innermost.bytes.length;
      if (bytes[to] === 0x3e && isSame(innermost.bytes, bytes, at + 2, to)) {
        this.tokenEnd = to + 1;
        this.ending = 1;
        return undefined;
      }
    }
    return this.unusualEndTag(innermost);
  }

  /** An end tag with white space in it, or one that does not fit. */
  private unusualEndTag(innermost: Name | undefined): XmlToken | undefined {
    const { at } = this.window;
    const to = scanEndTag(this.window, this.nameScan, this.fault);
    if (to === MORE) return this.more();
    if (to === NOT_MARKUP) return this.takeAsText();
    const { name } = this.nameScan;
    if (name !== innermost) {
      const what = innermost === undefined ? 'no element is open' : `<${innermost.text}> is open`;
      this.fault('malformed', `</${name.text}> stands here, but ${what}`, at);
    }
    const index = this.open.lastIndexOf(name);
    this.ending = index < 0 ? 0 : this.open.length - index;
    this.passTo(to);
    return undefined;
  }

  private content(): XmlToken | undefined {
    const { run, window, literal } = this;
    const to = run.scanContent(window.at, literal);
    this.literal = 0;
    if (to === window.at) return this.more();
    this.passCounted(to, this.run);
    if (this.open.length > 0) return run.isBlank && !this.givesBlanks ? undefined : 'text';
    if (!run.isBlank) this.fault('malformed', 'text outside the root element', window.at);
    return undefined;
  }

  private cdata(at: number): XmlToken | undefined {
    const to = this.run.scanCdata(at);
    this.passCounted(to, this.run);
    if (this.run.isClosed) {
      this.tokenEnd = to + 3;
      this.mode = 'content';
    } else if (to === at) return this.more();
    return to === at || this.open.length === 0 ? undefined : 'text';
  }

  /** Ends the token at `to`. */
  private passCounted(to: number, { lineFeeds, lineStart }: { lineFeeds: number; lineStart: number }): void {
    this.tokenEnd = to;
    this.lineFeeds = lineFeeds;
    this.lineStart = lineStart;
  }

  private passAside(at: number): XmlToken | undefined {
    const { aside } = this;
    const to = aside.pass(at);
    this.passCounted(to, aside);
    if (aside.isClosed) this.mode = 'content';
    else if (to === at) return this.more();
    return undefined;
  }

  /** What starts with `<!` or `<?`. */
  private otherMarkup(): XmlToken | undefined {
    const { window } = this;
    const { at } = window;
    const cdata = window.startsWith('<![CDATA[');
    if (cdata === true) {
      if (this.open.length === 0) this.fault('malformed', 'text outside the root element', at);
      this.mode = 'cdata';
      this.tokenEnd = at + 9;
      return undefined;
    }
    const to = cdata === undefined ? MORE : this.aside.enter(at);
    if (to === MORE) return this.more();
    if (to === NOT_MARKUP) return this.takeAsText();
    this.mode = 'aside';
    this.tokenEnd = to;
    return undefined;
  }

  private declaration(): XmlToken | undefined {
    const to = scanDeclaration(this.window, this.fault);
    if (to === MORE && !this.window.isLast) return 'more';
    this.isAtStart = false;
    if (to > 0) this.passTo(to);
    return undefined;
  }

  /** Ends the token at `to`, where the scanning has not counted lines. */
  private passTo(to: number): void {
    const { bytes, at } = this.window;
    for (let index = at; index < to; index += 1) {
      if (bytes[index] !== 0x0a) continue;
      this.lineFeeds += 1;
      this.lineStart = index + 1;
    }
    this.tokenEnd = to;
  }

  private takeAsText(): undefined {
    this.literal = 1;
  }

  private more(): XmlToken {
    return this.window.isLast ? 'eof' : 'more';
  }
}
