import type { MappingNode, Node, Pair, ScalarNode } from './node.js';

const KEY = /[a-z][a-z-]*:(?=[ \n])/y;
const NUMBER = /[1-9]\d{0,8}(?=\n)/y;
const QUOTED = /"(?:[^"\\\x00-\x1f\x7f-\x9f\ufeff]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
/** Text that YAML reads as text in every context, unless it is one of its words. */
const PLAIN = /[A-Za-z](?:[A-Za-z0-9_./()'?=&%~+-]|:(?=\/\/)| (?=[A-Za-z0-9_./(]))*(?=[\n,\]} ])/y;
const NOT_TEXT = /^(?:null|true|false)$/i;
const EMPTY_LINES = /(?: *(?:#[^\n]*)?\n)*/y;
const INDENT = / */y;

/** How far lines may be indented: enough for a list, too little to nest without end. */
const DEEPEST = 20;

/** Thrown where the text is not laid out plainly. */
class OtherLayout extends Error {}

/**
 * Reads a list in the layout of `tck-known record`: 10,000 entries in 0.1 s of processor time, where the YAML library takes
 * 1.3 s and reading a report of 1M checks 0.7 s. Each entry is an item of `entries`, with one key a line. Values are plain, in
 * double quotes, in brackets on one line, or several texts on lines of their own. `entries` comes last.
 *
 * @param use takes the same as `parseYaml` returns, but entries are only made while it goes through them, once: of a long list,
 * never more than one is held
 * @returns the result of `use`; undefined for a text in any other layout or with a fault, which may show late
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

/** Each method reads the part that it is named for at the current offset, and moves past it. */
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
    this.#take(EMPTY_LINES);
    return this.#mapping(0);
  }

  /** Pairs on lines of their own; the first key stands here, the others as far indented. */
  #mapping(indent: number): MappingNode {
    const node = { kind: 'mapping', pairs: new Map<string, Pair>(), offset: this.#at } as const;
    let isLast = false;
    do {
      this.#pair(node.pairs, (key) => {
        isLast = indent === 0 && key === 'entries';
        return this.#lineValue(indent, isLast);
      });
    } while (!isLast && this.#startLine(indent));
    return node;
  }

  #pair(pairs: Map<string, Pair>, value: (key: string) => Node): void {
    const offset = this.#at;
    const key = this.#take(KEY).slice(0, -1);
    if (key === '' || pairs.has(key)) throw new OtherLayout();
    pairs.set(key, { offset, value: value(key) });
  }

  /** The value behind a key: on the same line, or items on lines below with more indentation. */
  #lineValue(indent: number, isLazy: boolean): Node {
    if (this.#eat(' ')) {
      const value = this.#number() ?? this.#inline(2);
      this.#expect('\n');
      return value;
    }
    this.#take(EMPTY_LINES);
    const deeper = this.#indent();
    if (deeper <= indent || deeper > DEEPEST) throw new OtherLayout();
    const offset = this.#at + deeper;
    const items = this.#items(deeper);
    return { kind: 'sequence', items: isLazy ? items : [...items], offset };
  }

  *#items(indent: number): Generator<Node, void, void> {
    while (this.#startLine(indent)) {
      this.#expect('- ');
      KEY.lastIndex = this.#at;
      if (KEY.test(this.#text)) yield this.#mapping(indent + 2);
      else {
        const value = this.#inline(2);
        this.#expect('\n');
        yield value;
      }
    }
  }

  /** A value on one line; mappings may be nested once. */
  #inline(depth: number): Node {
    const offset = this.#at;
    if (!'[{'.includes(this.#text.charAt(offset))) return this.#scalar();
    const items: Node[] = [];
    if (this.#parts('[', ']', () => items.push(this.#scalar()))) return { kind: 'sequence', items, offset };
    const pairs = new Map<string, Pair>();
    const pair = () =>
      this.#pair(pairs, () => {
        this.#expect(' ');
        return this.#inline(depth - 1);
      });
    if (depth > 0 && this.#parts('{', '}', pair)) return { kind: 'mapping', pairs, offset };
    return this.#scalar();
  }

  /** Parts in brackets, if there are any, with a comma and a blank between each two. */
  #parts(open: string, close: string, part: () => void): boolean {
    if (!this.#eat(open)) return false;
    if (this.#eat(close)) return true;
    const isPadded = this.#eat(' ');
    do part();
    while (this.#eat(', '));
    if (isPadded) this.#expect(' ');
    this.#expect(close);
    return true;
  }

  #number(): ScalarNode | undefined {
    const offset = this.#at;
    const digits = this.#take(NUMBER);
    return digits === '' ? undefined : { kind: 'scalar', value: Number(digits), offset };
  }

  #scalar(): ScalarNode {
    const offset = this.#at;
    const plain = this.#take(PLAIN);
    const quoted = plain === '' ? this.#take(QUOTED) : '';
    if (plain === quoted || NOT_TEXT.test(plain)) throw new OtherLayout();
    return { kind: 'scalar', value: quoted === '' ? plain : JSON.parse(quoted), offset };
  }

  /** Moves to the text of the next line that is not empty, if the line has this indentation. */
  #startLine(indent: number): boolean {
    this.#take(EMPTY_LINES);
    if (this.isAtEnd || this.#indent() !== indent) return false;
    this.#at += indent;
    return true;
  }

  /** The number of blanks here, which stay unread. */
  #indent(): number {
    INDENT.lastIndex = this.#at;
    INDENT.test(this.#text);
    return INDENT.lastIndex - this.#at;
  }

  /** The match of a sticky pattern; empty if there is none. */
  #take(pattern: RegExp): string {
    const start = this.#at;
    pattern.lastIndex = start;
    if (pattern.test(this.#text)) this.#at = pattern.lastIndex;
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
