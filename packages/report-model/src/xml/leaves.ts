import type { XmlScanner } from './scanner.js';
import { attributePatterns, isPlainName } from './shapes.js';

/**
 * Empty elements of one kind that follow each other, each on a line of its own and with the same attributes: what makes
 * up most of a large report. They are passed without tokens, which is several times quicker:
 *
 * ```ts
 * // At the start token of such an element:
 * leaves.learn();
 * // After its end token, and again and again:
 * while (leaves.next()) add(leaves.get('name'));
 * ```
 *
 * What is not plain ASCII, holds a reference, or looks otherwise in any way, ends the run and comes as tokens.
 */
export class Leaves {
  private readonly scanner: XmlScanner;
  private names: readonly string[] = [];
  private pattern: RegExp | undefined;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** The values before these: what is repeated is made once. */
  private readonly values: string[] = [];

  constructor(scanner: XmlScanner) {
    this.scanner = scanner;
  }

  /** Takes the element that is the scanner's token as the model of those to come. */
  learn(): void {
    const { name, attributes } = this.scanner;
    const names = attributes.allNames();
    if (names.length === this.names.length && names.every((each, index) => each === this.names[index]))
      return;
    this.names = [...names];
    this.values.length = 0;
    const isPlain = [name, ...names].every(isPlainName);
    this.pattern = isPlain ? new RegExp(`\\n[ \\t]*<${name}${attributePatterns(names)} ?/>`, 'y') : undefined;
  }

  /** Passes the next element, if it is as learned. */
  next(): boolean {
    if (this.pattern === undefined) return false;
    const start = this.scanner.passLeaf(this.pattern);
    if (start < 0) return false;
    const text = this.scanner.memory;
    let at = start;
    for (let index = 0; index < this.names.length; index += 1) {
      const from = text.indexOf('"', at) + 1;
      const to = text.indexOf('"', from);
      this.starts[index] = from;
      this.ends[index] = to;
      at = to + 1;
    }
    return true;
  }

  /** The value of an attribute of the element that was passed last. */
  get(name: string): string | undefined {
    const index = this.names.indexOf(name);
    if (index < 0) return undefined;
    const [start, end] = [this.starts[index] as number, this.ends[index] as number];
    const before = this.values[index];
    if (before?.length === end - start && this.scanner.memory.startsWith(before, start)) return before;
    const value = this.scanner.copy(start, end);
    this.values[index] = value;
    return value;
  }
}
