import { decodeValue } from './decode.js';
import type { Shape } from './shapes.js';
import type { Window } from './window.js';

/** V8 copies a captured text that is shorter; a longer one is a view that keeps the whole window in memory. */
const VIEWED = 13;

/** The attributes of the current start tag, by their index. Values are decoded only when they are read. */
export class Attributes {
  count = 0;
  private names: readonly string[] = [];
  /** The values, from index 1, if a shape matched the tag. */
  private captured: RegExpExecArray | undefined;
  private readonly scannedNames: string[] = [];
  /** Of each scanned value its start, its end and its contents (see `decode.ts`). */
  private readonly places: number[] = [];
  private readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  /** For the scanner, before it scans a tag. */
  clear(): void {
    this.names = this.scannedNames;
    this.scannedNames.length = 0;
    this.places.length = 0;
    this.captured = undefined;
    this.count = 0;
  }

  /** For the scanner: adds an attribute. */
  add(name: string, start: number, end: number, holds: number): void {
    this.scannedNames.push(name);
    this.places.push(start, end, holds);
    this.count += 1;
  }

  /** For the scanner: takes the attributes of a tag that a shape matched. */
  take(shape: Shape, captured: RegExpExecArray): void {
    this.names = shape.attributes;
    this.captured = captured;
    this.count = shape.attributes.length;
  }

  /** All names. Valid, as all values are, until the next token. */
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

  /** The value of the attribute of that name; undefined if there is none. */
  get(name: string): string | undefined {
    const index = this.indexOf(name);
    return index < 0 ? undefined : this.value(index);
  }

  /** The index of the attribute of that name; -1 if there is none. */
  indexOf(name: string): number {
    for (let index = 0; index < this.count; index += 1) if (this.names[index] === name) return index;
    return -1;
  }

  /** The start of a value, for `XmlScanner.position` and `error`. */
  offset(index: number): number {
    const { captured } = this;
    if (captured === undefined) return this.places[3 * index] as number;
    // Counted back from the end of the tag, over each ` name="value"` behind it.
    let offset = captured.index + captured[0].length - (captured[this.count + 1] as string).length;
    for (let after = this.count - 1; after >= index; after -= 1) {
      offset -= (captured[after + 1] as string).length + 1;
      if (after > index) offset -= this.name(after).length + 3;
    }
    return offset;
  }
}
