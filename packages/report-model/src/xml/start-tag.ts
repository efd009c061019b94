import type { Attributes } from './attributes.js';
import { CARRIAGE_RETURN, LESS_THAN, LINE_FEED, PLAIN, QUOTE, TAB, VALUE } from './characters.js';
import { INDIRECT } from './decode.js';
import type { FaultHandler } from './fault.js';
import { XML_LIMITS } from './limits.js';
import { NameScan, type Names, NOT_MARKUP } from './name-scan.js';
import { Shapes } from './shapes.js';
import { MORE, Stretch } from './stretch.js';
import type { Window } from './window.js';

/** Incomplete tags are scanned again from their start: short ones with the next chunk, others once their length has doubled. */
const SCANNED_AGAIN = 4096;

/** Scans start tags, and finds their attributes. */
export class StartTag {
  /** The element's name. */
  name = '';
  isEmpty = false;
  lineFeeds = 0;
  lineStart = 0;
  /** How many bytes of the tag must have arrived before it is scanned again. */
  private awaited = 0;
  /** Faults in this scan of the tag, and those reported by any scan: one that starts again meets the same ones. */
  private met = 0;
  private reported = 0;
  private readonly shapes = new Shapes();
  private readonly window: Window;
  private readonly attributes: Attributes;
  private readonly fault: FaultHandler;
  private readonly nameScan: NameScan;
  private readonly stretch: Stretch;

  constructor(window: Window, attributes: Attributes, names: Names, fault: FaultHandler) {
    this.window = window;
    this.attributes = attributes;
    this.fault = (...found) => {
      this.met += 1;
      if (this.met <= this.reported) return;
      this.reported = this.met;
      fault(...found);
    };
    this.nameScan = new NameScan(window, names, this.fault);
    this.stretch = new Stretch(window, this.fault);
  }

  /** Scans the tag whose `<` is at `start`; returns its end, `MORE` or `NOT_MARKUP`. */
  scan(start: number): number {
    this.lineFeeds = 0;
    const shape = this.shapes.match(this.window.text, start);
    if (shape === undefined) return this.scanUnknown(start);
    const to = shape.pattern.lastIndex;
    this.name = shape.name;
    this.attributes.take(shape, this.shapes.found as RegExpExecArray);
    this.isEmpty = this.window.bytes[to - 2] === 0x2f;
    return to;
  }

  /** Scans a tag of an unexpected shape byte by byte, and learns its shape. */
  private scanUnknown(start: number): number {
    const { end, isLast } = this.window;
    const there = end - start;
    if (there < this.awaited && !isLast) return MORE;
    this.met = 0;
    const to = this.scanBytes(start);
    if (to !== MORE) this.reported = 0;
    this.awaited = to !== MORE || there < SCANNED_AGAIN ? 0 : 2 * there;
    if (to > 0) this.shapes.learn(this.name, this.attributes.allNames());
    else if (to === MORE && there > XML_LIMITS.tagBytes) {
      this.fault('limit', `a tag of more than ${XML_LIMITS.tagBytes} bytes`, start);
    }
    return to;
  }

  private scanBytes(start: number): number {
    const { bytes, end } = this.window;
    this.attributes.clear();
    this.isEmpty = false;
    let at = this.nameScan.scan(start + 1);
    if (at < 0) return at;
    this.name = this.nameScan.name;
    for (;;) {
      const spaceStart = at;
      at = this.skipSpace(at);
      const byte = bytes[at];
      if (byte === 0x3e) return at + 1;
      if (byte === 0x2f && bytes[at + 1] === 0x3e) {
        this.isEmpty = true;
        return at + 2;
      }
      if (at >= end || (byte === 0x2f && at + 1 >= end)) return MORE;
      if (at === spaceStart) return this.notMarkup('white space, > or /> is expected here', at);
      at = this.attribute(at);
      if (at < 0) return at;
    }
  }

  private attribute(start: number): number {
    const { bytes, end } = this.window;
    let at = this.nameScan.scan(start);
    if (at < 0) return at;
    const { name } = this.nameScan;
    const isAgain = this.attributes.indexOf(name) >= 0;
    if (isAgain) this.fault('malformed', `the attribute ${name} occurs twice`, start);
    if (bytes[at] !== 0x3d) at = this.skipSpace(at);
    if (bytes[at] !== 0x3d) return at >= end ? MORE : this.notMarkup(`= is expected after ${name}`, at);
    at += 1;
    if (bytes[at] !== 0x22) at = this.skipSpace(at);
    const quote = bytes[at] as number;
    if (quote !== 0x22 && quote !== 0x27) {
      return at >= end ? MORE : this.notMarkup(`a quote is expected around the value of ${name}`, at);
    }
    const valueStart = at + 1;
    at = this.toQuote(valueStart, quote);
    if (at < 0 || isAgain) return at < 0 ? at : at + 1;
    if (this.attributes.count >= XML_LIMITS.attributes) {
      this.fault('limit', `more than ${XML_LIMITS.attributes} attributes`, start);
      return NOT_MARKUP;
    }
    this.attributes.add(name, valueStart, at, this.stretch.holds);
    return at + 1;
  }

  /** Passes a value; returns the place of the quote that ends it. */
  private toQuote(start: number, quote: number): number {
    const { bytes } = this.window;
    const { stretch } = this;
    stretch.holds = 0;
    let at = start;
    for (;;) {
      const kind = VALUE[bytes[at] as number] as number;
      if (kind === PLAIN) {
        at += 1;
      } else if (kind === QUOTE) {
        if (bytes[at] === quote) return at;
        at += 1;
      } else if (kind === LESS_THAN) {
        // If faults are repaired, it stands for itself.
        this.fault('malformed', '< is not allowed in an attribute; it is written &lt;', at);
        at += 1;
      } else {
        if (kind === LINE_FEED) this.passLineFeed(at);
        if (kind === LINE_FEED || kind === TAB || kind === CARRIAGE_RETURN) stretch.holds |= INDIRECT;
        at = stretch.pass(kind, at);
        if (at < 0) return at;
      }
    }
  }

  private skipSpace(start: number): number {
    const { bytes } = this.window;
    let at = start;
    for (;;) {
      const byte = bytes[at];
      if (byte === 0x0a) this.passLineFeed(at);
      else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return at;
      at += 1;
    }
  }

  private passLineFeed(at: number): void {
    this.lineFeeds += 1;
    this.lineStart = at + 1;
  }

  private notMarkup(message: string, at: number): number {
    this.fault('malformed', message, at);
    return NOT_MARKUP;
  }
}
