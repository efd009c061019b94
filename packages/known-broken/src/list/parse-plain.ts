import type { MappingNode, Node, Pair, ScalarNode, SequenceNode } from './node.js';

/** What YAML takes for text wherever it stands, as no sign in it could mean anything else. */
const PLAIN = /[A-Za-z](?:[A-Za-z0-9_./()'?=&%~+-]|:(?=\/\/)| (?=[A-Za-z0-9_./(]))*(?=[\n,\]} ])/y;
const NOT_TEXT = /^(?:null|true|false)$/i;
const QUOTED = /"(?:[^"\\\x00-\x1f\x7f-\x9f\ufeff]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const NUMBER = /[1-9]\d{0,8}(?=\n)/y;
const KEY = /[a-z][a-z-]*(?=:)/y;
const EMPTY_LINES = /(?: *(?:#[^\n]*)?\n)*/y;

const LINE_FEED = 10;
const BLANK = 32;
const HASH = 35;

/** How far lines may be indented: enough for a list, too little to nest without end. */
const DEEPEST = 20;

/** Thrown where the text is not laid out plainly. */
class OtherLayout extends Error {}

/**
 * Reads lists that are laid out as `tck-known record` writes them, many times as fast as YAML in general can be read: each
 * entry an item of `entries` with one key a line; values plain, in double quotes, in brackets on one line, or several
 * texts on lines of their own. Lines may be empty, or comments.
 *
 * @returns what `parseYaml` makes of it; undefined for a text that is laid out in any other way, or has a fault
 */
export function parsePlain(text: string): Node | undefined {
  try {
    return new PlainReader(text).list();
  } catch (error) {
    if (error instanceof OtherLayout) return undefined;
    throw error;
  }
}

/** Each method reads what it is named for from where the reader stands, and leaves it behind that. */
class PlainReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  list(): Node {
    this.#passEmptyLines();
    const list = this.#blockMapping(0);
    if (this.#at < this.#text.length) throw new OtherLayout();
    return list;
  }

  /** Pairs on lines of their own; the first key stands here, the others as far indented. */
  #blockMapping(indent: number): MappingNode {
    const offset = this.#at;
    const pairs = new Map<string, Pair>();
    do this.#pair(pairs, () => this.#lineValue(indent));
    while (
      this.#isNextLineAt(indent) &&
      !this.#text.startsWith('-', this.#at + indent) &&
      this.#skip(indent)
    );
    return { kind: 'mapping', pairs, offset };
  }

  /** What stands behind a key and its colon: on the rest of the line, or on lines below that are further indented. */
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

  /** Items on lines of their own: mappings, or texts. */
  #blockSequence(indent: number): SequenceNode {
    const items: Node[] = [];
    const offset = this.#at + indent;
    while (this.#isNextLineAt(indent)) {
      this.#skip(indent);
      this.#expect('- ');
      items.push(this.#item(indent + 2));
    }
    return { kind: 'sequence', items, offset };
  }

  #item(indent: number): Node {
    if (this.#sees(KEY)) return this.#blockMapping(indent);
    const value = this.#inline();
    this.#expect('\n');
    return value;
  }

  /** A value without a line feed in it; mappings may hold others, but those no more. */
  #inline(depth = 2): Node {
    const offset = this.#at;
    if (this.#eat('[')) {
      const items: Node[] = [];
      this.#parts(']', () => items.push(this.#scalar()));
      return { kind: 'sequence', items, offset };
    }
    if (depth === 0 || !this.#eat('{')) return this.#scalar();
    const pairs = new Map<string, Pair>();
    this.#parts('}', () => this.#pair(pairs, () => this.#inlineValue(depth - 1)));
    return { kind: 'mapping', pairs, offset };
  }

  #inlineValue(depth: number): Node {
    this.#expect(' ');
    return this.#inline(depth);
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

  #pair(pairs: Map<string, Pair>, value: () => Node): void {
    const offset = this.#at;
    const name = this.#take(KEY);
    if (name === '' || pairs.has(name)) throw new OtherLayout();
    this.#expect(':');
    pairs.set(name, { offset, value: value() });
  }

  #number(): ScalarNode | undefined {
    const offset = this.#at;
    const digits = this.#take(NUMBER);
    return digits === '' ? undefined : { kind: 'scalar', value: Number(digits), offset };
  }

  #scalar(): ScalarNode {
    const offset = this.#at;
    const quoted = this.#take(QUOTED);
    if (quoted !== '') {
      const value: string = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
      return { kind: 'scalar', value, offset };
    }
    const value = this.#take(PLAIN);
    if (value === '' || NOT_TEXT.test(value)) throw new OtherLayout();
    return { kind: 'scalar', value, offset };
  }

  /** Passes over empty lines; tells whether the next line is indented so, and stays at its start. */
  #isNextLineAt(indent: number): boolean {
    this.#passEmptyLines();
    return this.#at < this.#text.length && this.#nextIndent() === indent;
  }

  #passEmptyLines(): void {
    const end = this.#at + this.#nextIndent();
    const first = this.#text.charCodeAt(end);
    if (first === LINE_FEED || first === HASH) this.#take(EMPTY_LINES);
  }

  /** How many blanks stand here. */
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

  /** What the sticky pattern matches here; empty if it does not. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
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
