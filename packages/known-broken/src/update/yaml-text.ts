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

/** One replacement in a text; edits of one text do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * Removes items from a sequence, so that nothing but their own lines (or, between brackets, their own words) changes.
 * Comments between items stay.
 */
export function removeItems(text: string, sequence: YAMLSeq, indexes: ReadonlySet<number>): readonly Edit[] {
  return sequence.flow ? removeFlowItems(sequence, indexes) : removeBlockItems(text, sequence, indexes);
}

function removeBlockItems(text: string, sequence: YAMLSeq, indexes: ReadonlySet<number>): readonly Edit[] {
  return [...indexes].map((index) => {
    const start = lineStart(text, dashOf(sequence, index));
    const end = lineEnd(text, contentEnd(sequence.items[index]));
    const blankBefore = BLANK_LINE_BEFORE.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
    const blankAfter = BLANK_LINE.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    // Of two blank lines that would meet, one goes with the item.
    if (blankBefore > 0 && blankAfter > 0) return { start, end: end + blankAfter, text: '' };
    const isLast = end === text.length && !indexes.has(index - 1);
    return { start: isLast ? start - blankBefore : start, end, text: '' };
  });
}

const BLANK_LINE = /^\r?\n/;
const BLANK_LINE_BEFORE = /(?<=\n)\r?\n$/;

function removeFlowItems(sequence: YAMLSeq, indexes: ReadonlySet<number>): readonly Edit[] {
  const edits: Edit[] = [];
  const { items } = sequence;
  const kept = items.findIndex((_, i) => !indexes.has(i));
  if (kept === -1) return [{ start: itemStart(sequence, 0), end: contentEnd(items.at(-1)), text: '' }];
  if (kept > 0) edits.push({ start: itemStart(sequence, 0), end: itemStart(sequence, kept), text: '' });
  for (const index of indexes) {
    if (index > kept)
      edits.push({ start: commaBefore(sequence, index), end: contentEnd(items[index]), text: '' });
  }
  return edits;
}

/** Removes all items; replaces a sequence of lines by brackets behind its key. */
export function emptied(text: string, sequence: YAMLSeq, key: Pair): readonly Edit[] {
  const all = new Set(sequence.items.keys());
  const edits = removeItems(text, sequence, all);
  if (sequence.flow) return edits;
  const at = contentEnd(key.key) + 1;
  return [{ start: at, end: at, text: ' []' }, ...edits];
}

/** Replaces one item of a sequence by other texts. */
export function replaceItem(text: string, sequence: YAMLSeq, index: number, texts: readonly string[]): Edit {
  const node = sequence.items[index];
  const dash = sequence.flow ? undefined : dashOf(sequence, index);
  const between = dash === undefined ? ', ' : `${eol(text)}${text.slice(lineStart(text, dash), dash)}- `;
  return { start: startOf(node), end: contentEnd(node), text: texts.join(between) };
}

/** Adds a key behind another of the same mapping. The value is written in flow style. */
export function addKey(text: string, mapping: YAMLMap, behind: Pair, key: string, value: string): Edit {
  const end = contentEnd(behind.value ?? behind.key);
  if (mapping.flow) return { start: end, end, text: `, ${key}: ${value}` };
  const first = startOf(mapping.items[0]?.key);
  const indent = ' '.repeat(first - lineStart(text, first));
  const at = lineEnd(text, end);
  const line = `${indent}${key}: ${value}${eol(text)}`;
  return { start: at, end: at, text: text.slice(0, at).endsWith('\n') ? line : eol(text) + line };
}

/** Replaces the text of a scalar, or an alias of one, in the same kind of quotes. */
export function replaceText(node: Scalar | Alias, value: string): Edit {
  const type = isScalar(node) ? node.type : undefined;
  const fitsSingleQuotes = /^[\x20-\x7e]*$/.test(value);
  const quoted = writeText(value);
  let text = quoted;
  if (type === 'QUOTE_DOUBLE' && !quoted.startsWith('"')) text = `"${quoted}"`;
  if (type === 'QUOTE_SINGLE' && fitsSingleQuotes) text = `'${value.replaceAll("'", "''")}'`;
  return { start: startOf(node), end: contentEnd(node), text };
}

export function replaceNode(node: unknown, text: string): Edit {
  return { start: startOf(node), end: contentEnd(node), text };
}

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

/** The offset of a token before an item. */
function tokenBefore(sequence: YAMLSeq, index: number, type: CST.SourceToken['type']): number {
  const source = sequence.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  const token = source?.items[index]?.start.find((one) => one.type === type);
  if (token === undefined) throw new Error(`no ${type} before an item`);
  return token.offset;
}

function dashOf(sequence: YAMLSeq, index: number): number {
  return tokenBefore(sequence, index, 'seq-item-ind');
}

function commaBefore(sequence: YAMLSeq, index: number): number {
  return tokenBefore(sequence, index, 'comma');
}

/** Where an item of a flow sequence starts, with its anchor. */
function itemStart(sequence: YAMLSeq, index: number): number {
  const source = sequence.srcToken as CST.FlowCollection | undefined;
  const property = source?.items[index]?.start.find(({ type }) => type === 'anchor' || type === 'tag');
  return property?.offset ?? startOf(sequence.items[index]);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the next line after the character before the offset. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset - 1);
  return end === -1 ? text.length : end + 1;
}

function eol(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
