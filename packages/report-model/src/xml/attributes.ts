import { decodeValue } from './decode.js';
import { XML_LIMITS } from './limits.js';
import { parseDecimal, parseInteger } from './numbers.js';
import type { Window } from './window.js';

/**
 * The attributes of the start tag that is the current token, by their place in it, from 0 on. They are decoded only
 * when asked for.
 */
export class Attributes {
  count = 0;
  private readonly names: string[] = [];
  /** For each attribute where its value starts and ends in the window, and what it holds (see `decode.ts`). */
  private readonly places = new Int32Array(3 * XML_LIMITS.attributes);
  private readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  /** For the scanner. */
  add(name: string, start: number, end: number, holds: number): void {
    const place = 3 * this.count;
    this.names[this.count] = name;
    this.places[place] = start;
    this.places[place + 1] = end;
    this.places[place + 2] = holds;
    this.count += 1;
  }

  name(index: number): string {
    return this.names[index] as string;
  }

  value(index: number): string {
    return decodeValue(
      this.window.bytes,
      this.offset(index),
      this.end(index),
      this.places[3 * index + 2] as number,
    );
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

  /** Whether a value is `text` (ASCII without references): quicker than `value(index) === text`. */
  is(index: number, text: string): boolean {
    const { bytes } = this.window;
    const start = this.offset(index);
    if (this.end(index) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (bytes[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  /** A value as an integer, 0 or more; NaN when it is none. */
  integer(index: number): number {
    return parseInteger(this.window.bytes, this.offset(index), this.end(index));
  }

  /** A value as a decimal number without sign; NaN when it is none. */
  decimal(index: number): number {
    return parseDecimal(this.window.bytes, this.offset(index), this.end(index));
  }

  /** Where a value starts, as `XmlScanner.position` and `error` take it. */
  offset(index: number): number {
    return this.places[3 * index] as number;
  }

  private end(index: number): number {
    return this.places[3 * index + 1] as number;
  }
}
