import type { ReportError } from '../error.js';
import { unescapeText } from '../escape.js';
import type { Fact } from '../model.js';
import { XML_LIMITS } from '../xml/limits.js';
import type { XmlScanner } from '../xml/scanner.js';
import { INSTANT } from './instant.js';

const NONE: readonly Fact[] = [];

/**
 * The attributes of the start tag at hand as values of the model. Those that were asked for are known; the rest is
 * what `rest` gives. Throws a `ReportError` (`invalid`) where a value is missing or is not what it should be.
 */
export class Fields {
  private readonly scanner: XmlScanner;
  /** For each attribute the serial number of the last tag in which it was asked for. */
  private readonly askedIn = new Uint32Array(XML_LIMITS.attributes);
  private serial = 0;
  private asked = 0;

  constructor(scanner: XmlScanner) {
    this.scanner = scanner;
  }

  /** Turns to the tag that is now the scanner's token. */
  begin(): this {
    this.serial += 1;
    this.asked = 0;
    return this;
  }

  text(name: string): string {
    return this.valueAt(this.required(name));
  }

  optionalText(name: string): string | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : this.valueAt(index);
  }

  integer(name: string): number {
    const index = this.required(name);
    const value = this.scanner.attributes.integer(index);
    if (Number.isNaN(value)) throw this.invalid(name, index, 'is no count');
    return value;
  }

  /** Seconds, with decimals. */
  optionalSeconds(name: string): number | undefined {
    const index = this.find(name);
    if (index < 0) return undefined;
    const value = this.scanner.attributes.decimal(index);
    if (!Number.isFinite(value)) throw this.invalid(name, index, 'is no number of seconds');
    return value;
  }

  optionalInstant(name: string): string | undefined {
    const index = this.find(name);
    if (index < 0) return undefined;
    const value = this.valueAt(index);
    if (!INSTANT.test(value)) throw this.invalid(name, index, 'is no time such as 2026-11-22T10:11:12.123Z');
    return value;
  }

  /** Integers with one space between each two. */
  integers(name: string): number[] {
    const index = this.find(name);
    if (index < 0) return [];
    const words = this.scanner.attributes.value(index).split(' ');
    const values = words.map((word) => (/^\d{1,16}$/.test(word) ? Number(word) : Number.NaN));
    if (!values.every(Number.isSafeInteger)) throw this.invalid(name, index, 'is no list of numbers');
    return values;
  }

  /** One of a few words. */
  word<Word extends string>(name: string, words: readonly Word[]): Word {
    const index = this.required(name);
    const value = this.scanner.attributes.value(index);
    for (const word of words) if (word === value) return word;
    throw this.invalid(name, index, `is none of ${words.join(', ')}`);
  }

  has(name: string): boolean {
    return this.scanner.attributes.indexOf(name) >= 0;
  }

  /** The attributes that nobody has asked for. */
  rest(): readonly Fact[] {
    const { attributes } = this.scanner;
    if (this.asked === attributes.count) return NONE;
    const rest: Fact[] = [];
    for (let index = 0; index < attributes.count; index += 1) {
      if (this.askedIn[index] === this.serial) continue;
      rest.push({ name: attributes.name(index), value: this.valueAt(index) });
    }
    return rest;
  }

  private valueAt(index: number): string {
    return unescapeText(this.scanner.attributes.value(index));
  }

  private required(name: string): number {
    const index = this.find(name);
    if (index < 0) throw this.scanner.error('invalid', `<${this.scanner.name}> has no ${name}`);
    return index;
  }

  private find(name: string): number {
    const index = this.scanner.attributes.indexOf(name);
    if (index >= 0) {
      this.askedIn[index] = this.serial;
      this.asked += 1;
    }
    return index;
  }

  private invalid(name: string, index: number, what: string): ReportError {
    const { attributes } = this.scanner;
    const value = JSON.stringify(attributes.value(index).slice(0, 40));
    return this.scanner.error('invalid', `${name}=${value} ${what}`, attributes.offset(index));
  }
}
