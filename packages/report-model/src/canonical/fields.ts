import type { ReportError } from '../error.js';
import { unescapeText } from '../escape.js';
import type { Fact } from '../model.js';
import type { Scalar } from '../shape.js';
import { XML_LIMITS } from '../xml/limits.js';
import type { XmlScanner } from '../xml/scanner.js';
import type { AttributeType } from './grammar.js';

const NONE: readonly Fact[] = [];

/**
 * The attributes of the current start tag as values of the model. `rest` returns those that nothing has asked for. Throws a
 * `ReportError` (`invalid`) if a value is missing or is not as the model says.
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

  /** Starts with the tag that is now the scanner's token. */
  begin(): void {
    this.serial += 1;
    this.asked = 0;
  }

  /** Sets those members of an object that attributes hold. */
  addTo(object: Record<string, unknown>, attributes: readonly AttributeType[]): void {
    for (const { name, member, value, isRequired } of attributes) {
      const index = this.find(name, isRequired);
      if (index >= 0) object[member] = this.valueAt(index, name, value);
    }
  }

  required<T>(name: string, type: Scalar<T>): T {
    return this.valueAt(this.find(name, true), name, type);
  }

  optional<T>(name: string, type: Scalar<T>): T | undefined {
    const index = this.find(name, false);
    return index < 0 ? undefined : this.valueAt(index, name, type);
  }

  /** The attributes that nothing has asked for. */
  rest(): readonly Fact[] {
    const { attributes } = this.scanner;
    if (this.asked === attributes.count) return NONE;
    const rest: Fact[] = [];
    for (let index = 0; index < attributes.count; index += 1) {
      if (this.askedIn[index] === this.serial) continue;
      rest.push({ name: attributes.name(index), value: unescapeText(attributes.value(index)) });
    }
    return rest;
  }

  /** An error at the tag. */
  invalid(message: string): ReportError {
    return this.scanner.error('invalid', message);
  }

  private valueAt<T>(index: number, name: string, type: Scalar<T>): T {
    const { attributes } = this.scanner;
    const text = attributes.value(index);
    const value = type.parse(unescapeText(text));
    if (value !== undefined) return value;
    const message = `${name}=${JSON.stringify(text.slice(0, 40))} must be ${type.expected}`;
    throw this.scanner.error('invalid', message, attributes.offset(index));
  }

  private find(name: string, isRequired: boolean): number {
    const index = this.scanner.attributes.indexOf(name);
    if (index >= 0) {
      this.askedIn[index] = this.serial;
      this.asked += 1;
    } else if (isRequired) throw this.invalid(`<${this.scanner.name}> has no ${name}`);
    return index;
  }
}
