import { decodeValue } from './decode.js';
import { parseDecimal, parseInteger } from './numbers.js';
import type { Shape } from './shapes.js';
import type { Window } from './window.js';

/**
 * V8 makes a copy of a captured text that is shorter than this, and a view of the whole window of one that is longer:
 * whoever keeps a name would keep all of that with it.
 */
const VIEWED = 13;

/**
 * The attributes of the start tag that is the current token, by their place in it, from 0 on. They are decoded only
 * when asked for.
 */
export class Attributes {
  count = 0;
  private names: readonly string[] = [];
  /** The values, from 1 on, where the tag was taken apart by its shape. */
  private captured: RegExpExecArray | undefined;
  private readonly scannedNames: string[] = [];
  /** For each attribute that was scanned where its value starts and ends, and what it holds (see `decode.ts`). */
  private readonly places: number[] = [];
  private readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  /** For the scanner: a tag is to be scanned. */
  clear(): void {
    this.names = this.scannedNames;
    this.scannedNames.length = 0;
    this.places.length = 0;
    this.captured = undefined;
    this.count = 0;
  }

  /** For the scanner: the next attribute of a tag that is being scanned. */
  add(name: string, start: number, end: number, holds: number): void {
    this.scannedNames.push(name);
    this.places.push(start, end, holds);
    this.count += 1;
  }

  /** For the scanner: a tag was taken apart by its shape. */
  take(shape: Shape, captured: RegExpExecArray): void {
    this.names = shape.attributes;
    this.captured = captured;
    this.count = shape.attributes.length;
  }

  /** All names. Valid, like everything here, until the next token. */
  allNames(): readonly string[] {
    return this.names;
  }

  name(index: number): string {
    return this.names[index] as string;
  }

  value(index: number): string {
    const { bytes } = this.window;
    const captured = this.captured?.[index + 1];
    const start = this.offset(index);
    if (captured === undefined) {
      return decodeValue(
        bytes,
        start,
        this.places[3 * index + 1] as number,
        this.places[3 * index + 2] as number,
      );
    }
    return captured.length < VIEWED ? captured : bytes.latin1Slice(start, start + captured.length);
  }

  /** The value of the attribute of that name, if there is one. */
  get(name: string): string | undefined {
    const index = this.indexOf(name);
    return index < 0 ? undefined : this.value(index);
  }

  /** Where the attribute of that name is; -1 when there is none. */
  indexOf(name: string): number {
    for (let index = 0; index < this.count; index += 1) if (this.names[index] === name) return index;
    return -1;
  }

  /** A value as an integer, 0 or more; NaN when it is none. */
  integer(index: number): number {
    return parseInteger(this.value(index));
  }

  /** A value as a decimal number without sign; NaN when it is none. */
  decimal(index: number): number {
    return parseDecimal(this.value(index));
  }

  /** Where a value starts, as `XmlScanner.position` and `error` take it. */
  offset(index: number): number {
    const { captured } = this;
    if (captured === undefined) return this.places[3 * index] as number;
    // What stands before it: `<element`, and ` name="value"` for each attribute, this one's value not counted.
    let offset = captured.index + captured[0].length - (captured[this.count + 1] as string).length;
    for (let after = this.count - 1; after >= index; after -= 1) {
      offset -= (captured[after + 1] as string).length + 1;
      if (after > index) offset -= this.name(after).length + 3;
    }
    return offset;
  }
}
