import {
  type Alias,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { writeText } from '../record/write-list.js';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of a YAML document, and changes of it that leave every other byte as it is. Changes do not overlap; the nodes are
 * those of the text before any change, parsed with their tokens.
 */
export class YamlText {
  readonly #text: string;
  readonly #edits: Edit[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The text with all changes. */
  toString(): string {
    let result = '';
    let at = 0;
    for (const { start, end, text } of this.#edits.sort((a, b) => a.start - b.start)) {
      result += this.#text.slice(at, start) + text;
      at = end;
    }
    return result + this.#text.slice(at);
  }

  replaceNode(node: unknown, text: string): void {
    this.#edit(startOf(node), contentEnd(node), text);
  }

  /** Replaces the text of a scalar, or an alias of one, in the same kind of quotes. */
  replaceText(node: Scalar | Alias, value: string): void {
    const type = isScalar(node) ? node.type : undefined;
    const fitsSingleQuotes = /^[\x20-\x7e]*$/.test(value);
    const quoted = writeText(value);
    let text = quoted;
    if (type === 'QUOTE_DOUBLE' && !quoted.startsWith('"')) text = `"${quoted}"`;
    if (type === 'QUOTE_SINGLE' && fitsSingleQuotes) text = `'${value.replaceAll("'", "''")}'`;
    this.replaceNode(node, text);
  }

  /** Replaces one item of a sequence by other texts. */
  replaceItem(sequence: YAMLSeq, index: number, texts: readonly string[]): void {
    const dash = sequence.flow ? undefined : dashOf(sequence, index);
    const between =
      dash === undefined ? ', ' : `${this.#eol}${this.#text.slice(this.#lineStart(dash), dash)}- `;
    this.replaceNode(sequence.items[index], texts.join(between));
  }

  /** Adds a key behind another of the same mapping. The value is written in flow style. */
  addKey(mapping: YAMLMap, behind: Pair, key: string, value: string): void {
    const end = contentEnd(behind.value ?? behind.key);
    if (mapping.flow) {
      this.#edit(end, end, `, ${key}: ${value}`);
      return;
    }
    const first = startOf(mapping.items[0]?.key);
    const indent = ' '.repeat(first - this.#lineStart(first));
    const at = this.#lineEnd(end);
    const line = `${indent}${key}: ${value}${this.#eol}`;
    this.#edit(at, at, this.#text.slice(0, at).endsWith('\n') ? line : this.#eol + line);
  }

  /**
   * Removes items from a sequence, so that nothing but their own lines (or, between brackets, their own words) changes.
   * Comments between items stay.
   */
  removeItems(sequence: YAMLSeq, indexes: ReadonlySet<number>): void {
    if (sequence.flow) this.#removeFlowItems(sequence, indexes);
    else for (const index of indexes) this.#removeBlockItem(sequence, index, !indexes.has(index - 1));
  }

  /** Removes all items; replaces a sequence of lines by brackets behind its key. */
  empty(sequence: YAMLSeq, key: Pair): void {
    this.removeItems(sequence, new Set(sequence.items.keys()));
    const at = contentEnd(key.key) + 1;
    if (!sequence.flow) this.#edit(at, at, ' []');
  }

  /** @param isAfterKept whether the item before it stays */
  #removeBlockItem(sequence: YAMLSeq, index: number, isAfterKept: boolean): void {
    const start = this.#lineStart(dashOf(sequence, index));
    const end = this.#lineEnd(contentEnd(sequence.items[index]));
    const blankBefore =
      BLANK_LINE_BEFORE.exec(this.#text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
    const blankAfter = BLANK_LINE.exec(this.#text.slice(end, end + 2))?.[0].length ?? 0;
    // Of two blank lines that would meet, one goes with the item.
    const wouldMeet = blankBefore > 0 && blankAfter > 0;
    const isLast = end === this.#text.length && isAfterKept;
    this.#edit(isLast ? start - blankBefore : start, wouldMeet ? end + blankAfter : end, '');
  }

  #removeFlowItems(sequence: YAMLSeq, indexes: ReadonlySet<number>): void {
    const { items } = sequence;
    const kept = items.findIndex((_, i) => !indexes.has(i));
    const end = kept === -1 ? contentEnd(items.at(-1)) : itemStart(sequence, kept);
    if (kept !== 0) this.#edit(itemStart(sequence, 0), end, '');
    if (kept === -1) return;
    for (const index of indexes)
      if (index > kept) this.#edit(offsetOf(sequence, index, 'comma'), contentEnd(items[index]), '');
  }

  #edit(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The start of the next line after the character before the offset. */
  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset - 1);
    return end === -1 ? this.#text.length : end + 1;
  }

  get #eol(): string {
    return this.#text.includes('\r\n') ? '\r\n' : '\n';
  }
}

const BLANK_LINE = /^\r?\n/;
const BLANK_LINE_BEFORE = /(?<=\n)\r?\n$/;

function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

/** Where the last character of a node ends, comments and line ends behind it not counted. */
function contentEnd(node: unknown): number {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return contentEnd(last?.value ?? last?.key);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return contentEnd(node.items.at(-1));
  return rangeOf(node)[1];
}

function rangeOf(node: unknown): readonly [number, number, number] {
  const range = isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  if (!range) throw new Error('a node that was not read from a text');
  return range;
}

function dashOf(sequence: YAMLSeq, index: number): number {
  return offsetOf(sequence, index, 'seq-item-ind');
}

/** The offset of a token before an item. */
function offsetOf(sequence: YAMLSeq, index: number, ...types: readonly CST.SourceToken['type'][]): number {
  const source = sequence.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  const token = source?.items[index]?.start.find(({ type }) => types.includes(type));
  if (token === undefined) throw new Error(`no ${types} before an item`);
  return token.offset;
}

/** Where an item of a flow sequence starts, with its anchor. */
function itemStart(sequence: YAMLSeq, index: number): number {
  const { anchor, tag } = sequence.items[index] as Scalar;
  const isBare = anchor === undefined && tag === undefined;
  return isBare ? startOf(sequence.items[index]) : offsetOf(sequence, index, 'anchor', 'tag');
}
