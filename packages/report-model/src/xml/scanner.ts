import type { Position } from '@libvirt-tck/text';
import { inputError, type ReportError, type ReportErrorCode } from '../error.js';
import { Attributes } from './attributes.js';
import { isSpace } from './characters.js';
import { scanDeclaration } from './declaration.js';
import { scanEndTag } from './end-tag.js';
import type { FaultHandler } from './fault.js';
import { XML_LIMITS } from './limits.js';
import { NameScan, type Names, NOT_MARKUP } from './name-scan.js';
import { StartTag } from './start-tag.js';
import { MORE } from './stretch.js';
import { type Terminator, TextRun } from './text-run.js';
import type { XmlScannerOptions, XmlToken } from './token.js';
import { Window } from './window.js';

export type { XmlScannerOptions, XmlToken } from './token.js';

/**
 * Splits a document in UTF-8 into tokens as it arrives: `push` a chunk, call `next` until it returns `more`, push the next
 * one. `name`, `attributes` and `text` are those of the current token, up to the next call of `next`.
 * Everything that is not well-formed by XML 1.0 is a fault; document types are refused.
 */
export class XmlScanner {
  /** The element that starts or ends. */
  name = '';
  /** Whether runs of white space are tokens. Skipping them is quicker, where they mean nothing. */
  emitsWhitespace = true;
  /** The attributes of the element that starts. */
  readonly attributes: Attributes;
  protected readonly window: Window;
  private readonly tag: StartTag;
  private readonly run: TextRun;
  private readonly nameScan: NameScan;
  private readonly fault: FaultHandler;
  private readonly open: string[] = [];
  /** Within a CDATA section, a comment or a processing instruction, its end. */
  protected terminator: Terminator | undefined;
  private isAtStart = true;
  private hadRoot = false;
  /** The number of elements that end here, before the next markup. */
  protected ending = 0;
  /** How many of the next bytes are text even if they look like markup. */
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
    const names: Names = new Map(options.names?.map((name) => [name, name]));
    this.attributes = new Attributes(this.window);
    this.tag = new StartTag(this.window, this.attributes, names, this.fault);
    this.run = new TextRun(this.window, this.fault);
    this.nameScan = new NameScan(this.window, names, this.fault);
  }

  push(chunk: Uint8Array): void {
    this.window.push(chunk);
    this.tokenEnd = this.window.at;
  }

  /** Ends the document: everything has been pushed. */
  finish(): void {
    this.window.isLast = true;
  }

  /** The number of open elements; one that starts counts, one that ends does not. */
  get depth(): number {
    return this.open.length;
  }

  /** Whether the document has ended; otherwise it breaks off. */
  get isWhole(): boolean {
    return (
      this.hadRoot &&
      this.open.length === 0 &&
      this.terminator === undefined &&
      this.window.at === this.window.end
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

  /** The position of the current token, or of a fault's `offset`. */
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

  /** One step: a token, or undefined after markup that is none. */
  private scan(): XmlToken | undefined {
    const { at, bytes } = this.window;
    if (this.terminator !== undefined) return this.section(at, this.terminator);
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
    this.name = tag.name;
    if (tag.isEmpty) this.ending = 1;
    return 'start';
  }

  private endElement(): XmlToken {
    this.ending -= 1;
    this.name = this.open.pop() ?? '';
    return 'end';
  }

  private endTag(): XmlToken | undefined {
    const { bytes, at } = this.window;
    const innermost = this.open.at(-1);
    if (innermost !== undefined) {
      // A name that is not ASCII has more bytes, and is scanned.
      const to = at + 2 + innermost.length;
      if (bytes[to] === 0x3e && this.window.startsWith(innermost, at + 2) === true) {
        this.tokenEnd = to + 1;
        this.ending = 1;
        return undefined;
      }
    }
    return this.unusualEndTag(innermost);
  }

  /** An end tag with white space in it, or of another element. */
  private unusualEndTag(innermost: string | undefined): XmlToken | undefined {
    const { at } = this.window;
    const to = scanEndTag(this.window, this.nameScan, this.fault);
    if (to === MORE) return this.more();
    if (to === NOT_MARKUP) return this.takeAsText();
    const { name } = this.nameScan;
    if (name !== innermost) {
      const what = innermost === undefined ? 'no element is open' : `<${innermost}> is open`;
      this.fault('malformed', `</${name}> stands here, but ${what}`, at);
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
    if (this.open.length > 0) return run.isBlank && !this.emitsWhitespace ? undefined : 'text';
    if (!run.isBlank) this.fault('malformed', 'text outside the root element', window.at);
    return undefined;
  }

  private section(at: number, terminator: Terminator): XmlToken | undefined {
    const to = this.run.scanSection(at, terminator);
    this.passCounted(to, this.run);
    if (this.run.isClosed) {
      this.tokenEnd = to + terminator.length;
      this.terminator = undefined;
    } else if (to === at) return this.more();
    return terminator === ']]>' && to > at && this.open.length > 0 ? 'text' : undefined;
  }

  /** Ends the token at `to`. */
  private passCounted(to: number, { lineFeeds, lineStart }: { lineFeeds: number; lineStart: number }): void {
    this.tokenEnd = to;
    this.lineFeeds = lineFeeds;
    this.lineStart = lineStart;
  }

  /** Markup that starts with `<!` or `<?`. */
  private otherMarkup(): XmlToken | undefined {
    const { bytes, at } = this.window;
    if (bytes[at + 1] === 0x3f) return this.instruction(at);
    const [isCdata, isComment, isDoctype] = ['<![CDATA[', '<!--', '<!DOCTYPE'].map((start) =>
      this.window.startsWith(start),
    );
    if (isCdata) {
      if (this.open.length === 0) this.fault('malformed', 'text outside the root element', at);
      return this.enter(']]>', at + 9);
    }
    if (isComment) return this.enter('-->', at + 4);
    if (isDoctype) this.fault('refused', 'a document type declaration (DTD), which no report needs', at);
    if (isCdata === undefined || isComment === undefined || isDoctype === undefined) return this.more();
    this.fault('malformed', '<! is not the start of a comment or of a CDATA section', at);
    return this.takeAsText();
  }

  private instruction(at: number): XmlToken | undefined {
    const { bytes } = this.window;
    const to = this.nameScan.scan(at + 2);
    if (to === MORE) return this.more();
    if (to === NOT_MARKUP) return this.takeAsText();
    if (/^xml$/i.test(this.nameScan.name))
      this.fault('malformed', 'an XML declaration is allowed only at the very start', at);
    if (!isSpace(bytes[to] as number) && bytes[to] !== 0x3f)
      this.fault('malformed', 'white space or ?> is expected here', to);
    return this.enter('?>', to);
  }

  private enter(terminator: Terminator, inside: number): undefined {
    this.terminator = terminator;
    this.tokenEnd = inside;
  }

  private declaration(): XmlToken | undefined {
    const to = scanDeclaration(this.window, this.fault);
    if (to === MORE && !this.window.isLast) return 'more';
    this.isAtStart = false;
    if (to > 0) this.passTo(to);
    return undefined;
  }

  /** Ends the token at `to`, and counts its lines. */
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
