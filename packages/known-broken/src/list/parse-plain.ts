import type { MappingNode, Node, Pair, ScalarNode, SequenceNode } from './node.js';

/** Text that YAML reads as plain text in every context. */
const PLAIN = /[A-Za-z](?:[A-Za-z0-9_./()'?=&%~+-]|:(?=\/\/)| (?=[A-Za-z0-9_./(]))*(?=[\n,\]} ])/y;
const NOT_TEXT = /^(?:null|true|false)$/i;
const LONGEST_WORD = 5;
const QUOTED = /"(?:[^"\\\x00-\x1f\x7f-\x9f\ufeff]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const NUMBER = /[1-9]\d{0,8}(?=\n)/y;
const KEY = /[a-z][a-z-]*(?=:)/y;
const EMPTY_LINES = /(?: *(?:#[^\n]*)?\n)*/y;

const LINE_FEED = 10;
const BLANK = 32;
const QUOTE = 34;
const HASH = 35;
const DASH = 45;
const ZERO = 48;
const NINE = 57;

/** How far lines may be indented: enough for a list, too little to nest without end. */
const DEEPEST = 20;

/** Thrown where the text is not laid out plainly. */
class OtherLayout extends Error {}

/**
 * Reads a list in the layout of `tck-known record`: 10,000 entries in 0.07 s of processor time, where the YAML library takes
 * 1.3 s and reading a report of 1M checks 0.7 s. Each entry an item of `entries` with one key a line; values plain, in double quotes, in brackets on one line, or several
 * texts on lines of their own. Lines may be empty, or comments. `entries` comes last.
 *
 * @param use is given what `parseYaml` makes of the text, but that entries are only made while they are gone through, once:
 * so that of a long list, never more than one is held
 * @returns what `use` does; undefined for a text that is laid out in any other way or has a fault, which may show late
 */
export function readPlain<T>(text: string, use: (list: Node) => T): T | undefined {
  try {
    const reader = new PlainReader(text);
    const result = use(reader.list());
    return reader.isAtEnd ? result : undefined;
  } catch (error) {
    if (error instanceof OtherLayout) return undefined;
    throw error;
  }
}

/** Each method reads what its name says at the current offset, and moves past it. */
class PlainReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  list(): Node {
    this.#passEmptyLines();
    const offset = this.#at;
    const pairs = new Map<string, Pair>();
    let isLast = false;
    do {
      const keyAt = this.#at;
      const key = this.#key(pairs);
      isLast = key === 'entries' && this.#text.charCodeAt(this.#at) === LINE_FEED;
      pairs.set(key, { offset: keyAt, value: isLast ? this.#entries() : this.#lineValue(0) });
    } while (!isLast && this.#isNextLineAt(0));
    return { kind: 'mapping', pairs, offset };
  }

  /** Items that are read when they are asked for. */
  #entries(): SequenceNode {
    this.#skip(1);
    this.#passEmptyLines();
    const indent = this.#nextIndent();
    if (indent === 0 || indent > DEEPEST) throw new OtherLayout();
    return { kind: 'sequence', items: this.#items(indent), offset: this.#at + indent };
  }

  *#items(indent: number): Generator<Node, void, void> {
    while (this.#isNextLineAt(indent)) yield this.#item(indent);
  }

  /** Pairs on lines of their own; the first key stands here, the others as far indented. */
  #blockMapping(indent: number): MappingNode {
    const offset = this.#at;
    const pairs = new Map<string, Pair>();
    do {
      const keyAt = this.#at;
      const key = this.#key(pairs);
      pairs.set(key, { offset: keyAt, value: this.#lineValue(indent) });
    } while (
      this.#isNextLineAt(indent) &&
      this.#text.charCodeAt(this.#at + indent) !== DASH &&
      this.#skip(indent)
    );
    return { kind: 'mapping', pairs, offset };
  }

  /** The value after a key and its colon: on the same line, or on lines below with more indentation. */
  #lineValue(indent: number): Node {
    if (!this.#eat('\n')) {
      this.#expect(' ');
      const value = this.#number() ?? this.#inline();
      this.#expect('\n');
      return value;
    }
    this.#passEmptyLines();
    const items = this.#nextIndent();
    if (items <= indent || items > DEEPEST) throw new OtherLayout();
    return this.#blockSequence(items);
  }

  #blockSequence(indent: number): SequenceNode {
    const offset = this.#at + indent;
    const items: Node[] = [];
    while (this.#isNextLineAt(indent)) items.push(this.#item(indent));
    return { kind: 'sequence', items, offset };
  }

  /** An item on lines of its own: a mapping, or a text. */
  #item(indent: number): Node {
    this.#skip(indent);
    this.#expect('- ');
    if (this.#sees(KEY)) return this.#blockMapping(indent + 2);
    const value = this.#inline();
    this.#expect('\n');
    return value;
  }

  /** A value on one line; mappings may be nested once. */
  #inline(depth = 2): Node {
    const offset = this.#at;
    if (this.#eat('[')) {
      const items: Node[] = [];
      this.#parts(']', () => items.push(this.#scalar()));
      return { kind: 'sequence', items, offset };
    }
    if (depth === 0 || !this.#eat('{')) return this.#scalar();
    const pairs = new Map<string, Pair>();
    this.#parts('}', () => {
      const keyAt = this.#at;
      const key = this.#key(pairs);
      this.#expect(' ');
      pairs.set(key, { offset: keyAt, value: this.#inline(depth - 1) });
    });
    return { kind: 'mapping', pairs, offset };
  }

  /** Parts between brackets, with a comma and a space between each two. */
  #parts(close: string, part: () => void): void {
    if (this.#eat(close)) return;
    const padded = this.#eat(' ');
    do part();
    while (this.#eat(', '));
    if (padded) this.#expect(' ');
    this.#expect(close);
  }

  /** A key and its colon. */
  #key(pairs: ReadonlyMap<string, Pair>): string {
    const name = this.#take(KEY);
    if (name === '' || pairs.has(name)) throw new OtherLayout();
    this.#skip(1);
    return name;
  }

  #number(): ScalarNode | undefined {
    const offset = this.#at;
    const first = this.#text.charCodeAt(offset);
    const digits = first > ZERO && first <= NINE ? this.#take(NUMBER) : '';
    return digits === '' ? undefined : { kind: 'scalar', value: Number(digits), offset };
  }

  #scalar(): ScalarNode {
    const offset = this.#at;
    if (this.#text.charCodeAt(offset) === QUOTE) {
      const quoted = this.#take(QUOTED);
      if (quoted === '') throw new OtherLayout();
      const value: string = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
      return { kind: 'scalar', value, offset };
    }
    const value = this.#take(PLAIN);
    if (value === '' || (value.length <= LONGEST_WORD && NOT_TEXT.test(value))) throw new OtherLayout();
    return { kind: 'scalar', value, offset };
  }

  /** Skips empty lines; returns whether the next line has this indentation. */
  #isNextLineAt(indent: number): boolean {
    this.#passEmptyLines();
    return this.#at < this.#text.length && this.#nextIndent() === indent;
  }

  #passEmptyLines(): void {
    const end = this.#at + this.#nextIndent();
    const first = this.#text.charCodeAt(end);
    if (first === LINE_FEED || first === HASH) this.#take(EMPTY_LINES);
  }

  /** The number of blanks at the current offset. */
  #nextIndent(): number {
    let end = this.#at;
    while (this.#text.charCodeAt(end) === BLANK) end += 1;
    return end - this.#at;
  }

  #skip(columns: number): true {
    this.#at += columns;
    return true;
  }

  #sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text);
  }

  /** The match of a sticky pattern at the current offset; empty if there is none. */
  #take(pattern: RegExp): string {
    const start = this.#at;
    pattern.lastIndex = start;
    if (!pattern.test(this.#text)) return '';
    this.#at = pattern.lastIndex;
    return this.#text.slice(start, this.#at);
  }

  #eat(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #expect(text: string): void {
    if (!this.#eat(text)) throw new OtherLayout();
  }
}
