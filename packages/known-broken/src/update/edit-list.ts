import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { KnownBrokenError } from '../error.js';
import { readList } from '../list/read-list.js';
import { escapeGlob } from '../match/glob.js';
import { parseRange } from '../match/version.js';
import { holdsVersions } from '../match/when.js';
import type { Entry, KnownList } from '../model.js';
import { findConflicts } from '../precedence/find-conflicts.js';
import { writeText, writeWhen } from '../record/write-list.js';
import { assertOldName, type Change, changesByEntry, checkName, namesIn } from './change.js';
import { YamlText } from './yaml-text.js';

export interface EditedList {
  readonly text: string;
  /** What the text says. */
  readonly list: KnownList;
  /**
   * Changes that were not made: other entries share the text by an alias, or one entry would become several.
   */
  readonly skipped: readonly Change[];
}

/**
 * Changes the text of a valid list, and no byte that the changes do not concern.
 *
 * @throws KnownBrokenError (`request`) where nothing in the list has the old name of a renaming, and should the result not be
 * a valid list
 */
export function editList(file: string, text: string, changes: readonly Change[]): EditedList {
  const { entries } = validList(file, text, 'it is invalid');
  const document = parseDocument(text, { keepSourceTokens: true, merge: false, schema: 'core' });
  const sequence = document.get('entries', true);
  if (!isSeq(sequence)) throw new KnownBrokenError('request', `update ${file}: it has no list of entries`);
  for (const change of changes) assertOldName(change, entries);
  const editor = new ListEditor(text, document, sequence);
  const skipped = editor.make(entries, changes);
  const result = editor.text.toString();
  return { text: result, list: validList(file, result, 'the result would be invalid'), skipped };
}

function validList(file: string, text: string, otherwise: string): KnownList {
  const { list, faults } = readList(file, Buffer.from(text));
  const [fault] = [...faults, ...findConflicts(list.entries)];
  if (fault === undefined) return list;
  throw new KnownBrokenError('request', `update ${file}: ${otherwise}: ${fault.message}`);
}

class ListEditor {
  readonly text: YamlText;
  readonly #document: Document;
  readonly #sequence: YAMLSeq;
  readonly #repeats: readonly Repeat[];
  readonly #skipped: Change[] = [];

  constructor(text: string, document: Document, sequence: YAMLSeq) {
    this.text = new YamlText(text);
    this.#document = document;
    this.#sequence = sequence;
    this.#repeats = repeatsIn(document);
  }

  /**
   * @param entries the entries of the sequence, in its order
   * @returns changes that it did not make
   */
  make(entries: readonly Entry[], changes: readonly Change[]): readonly Change[] {
    const changesOf = changesByEntry(changes);
    const gone = new Set<number>();
    for (const [index, entry] of entries.entries()) {
      const own = changesOf(entry);
      const node = this.#sequence.items[index];
      if (own.length > 0 && isMap(node) && !this.#changeEntry(node, entry, own)) gone.add(index);
    }
    if (gone.size > 0 && gone.size === entries.length)
      this.text.empty(this.#sequence, entriesPair(this.#document));
    else this.text.removeItems(this.#sequence, gone);
    return this.#skipped;
  }

  /** Returns whether the entry stays. */
  #changeEntry(node: YAMLMap, entry: Entry, changes: readonly Change[]): boolean {
    const removal = changes.find(({ kind }) => kind === 'remove-entry');
    if (removal !== undefined) return !this.#mayChange(node, removal);
    for (const change of changes) {
      if (change.kind === 'rename-test') this.#nameTest(node, change, [change.to]);
      if (change.kind === 'name-tests') this.#nameTest(node, change, change.tests);
      if (change.kind === 'narrow-when') this.#narrow(node, change);
    }
    return this.#changeChecks(node, namesIn(entry), changes);
  }

  #nameTest(entry: YAMLMap, change: Change, [name = '', ...others]: readonly string[]): void {
    const test = entry.get('test', true);
    if (others.length > 0) this.#skipped.push(change);
    else if (this.#mayChange(test, change) && (isScalar(test) || isAlias(test)))
      this.text.replaceText(test, escapeGlob(name));
  }

  #narrow(entry: YAMLMap, change: Change & { kind: 'narrow-when' }): void {
    const node = entry.get('when', true);
    if (!this.#mayChange(node, change)) return;
    const own = this.#conditionsIn(node);
    const before = new Map([...this.#conditionsIn(this.#document.get('when', true)), ...own]);
    const more = [...change.when].map(
      ([key, values]) => [key, bothConditions(key, before.get(key), values)] as const,
    );
    const text = writeWhen(new Map([...own, ...more]));
    if (node === undefined) this.text.addKey(entry, pairOf(entry, 'kind'), 'when', text);
    else this.text.replaceNode(node, text);
  }

  #conditionsIn(node: unknown): ReadonlyMap<string, readonly string[]> {
    const when = this.#resolve(node);
    if (!isMap(when)) return new Map();
    return new Map(when.items.map(({ key, value }) => [String(textOf(key)), textsOf(this.#resolve(value))]));
  }

  /** @param before the names in the entry's checks */
  #changeChecks(entry: YAMLMap, before: readonly string[], changes: readonly Change[]): boolean {
    const node = entry.get('checks', true);
    const sequence = this.#resolve(node);
    if (!isSeq(sequence)) {
      const names = changes.flatMap((change) => (change.kind === 'name-checks' ? change.names : []));
      const text = `[${names.map((name) => writeText(escapeGlob(name))).join(', ')}]`;
      if (names.length > 0) this.text.addKey(entry, pairOf(entry, 'test'), 'checks', text);
      return true;
    }
    const { relevant, changed } = changedNames(changes);
    const after = before.map((name) => changed.get(name) ?? [name]);
    if (after.every((names) => names.length === 0)) return false;
    if (relevant === undefined || !this.#mayChange(node, relevant)) return true;
    if (isAlias(node)) {
      this.text.replaceNode(node, `[${after.flat().map(writeText).join(', ')}]`);
      return true;
    }
    const removed = new Set<number>();
    for (const [i, names] of after.entries()) {
      if (names.length === 0) removed.add(i);
      else if (names.join('\n') !== before[i]) this.text.replaceItem(sequence, i, names.map(writeText));
    }
    this.text.removeItems(sequence, removed);
    return true;
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  /** Whether no other entry repeats the node to change. */
  #mayChange(node: unknown, change: Change): boolean {
    const [start = 0, , end = 0] = (isNode(node) && node.range) || [];
    const isInside = (offset: number) => offset >= start && offset < end;
    const isRepeated = this.#repeats.some(({ alias, node: at }) => isInside(at) && !isInside(alias));
    if (isRepeated) this.#skipped.push(change);
    return !isRepeated;
  }
}

/** The offsets of an alias, and of the node that it repeats. */
interface Repeat {
  readonly alias: number;
  readonly node: number;
}

function repeatsIn(document: Document): readonly Repeat[] {
  const anchors = new Map<string, number>();
  const repeats: Repeat[] = [];
  visit(document, {
    Node(_key, node) {
      const [offset = 0] = node.range ?? [];
      if (isAlias(node)) repeats.push({ alias: offset, node: anchors.get(node.source) ?? -1 });
      else if (node.anchor !== undefined) anchors.set(node.anchor, offset);
    },
  });
  return repeats;
}

function entriesPair(document: Document): Pair {
  if (!isMap(document.contents)) throw new Error('a list that is no mapping');
  return pairOf(document.contents, 'entries');
}

/** Two ranges of versions that must both hold are one; of words, the new ones are among the old ones. */
function bothConditions(
  key: string,
  old: readonly string[] | undefined,
  more: readonly string[],
): readonly string[] {
  const [one, another] = [old?.[0] ?? '', more[0] ?? ''];
  const areRanges =
    holdsVersions(key) && old?.length === 1 && more.length === 1 && parseRange(one) && parseRange(another);
  return areRanges ? [`${one} ${another}`] : more;
}

/** The new names for each name in `checks`: none, one, or several. The first change of a name counts. */
function changedNames(changes: readonly Change[]) {
  const changed = new Map<string, readonly string[]>();
  let relevant: Change | undefined;
  for (const change of changes) {
    const [name, names] = replacementBy(change) ?? [];
    if (names === undefined) continue;
    relevant ??= change;
    if (name !== undefined && !changed.has(name)) changed.set(name, names);
  }
  return { relevant, changed };
}

/** The name in `checks` that a change replaces, and by what. */
function replacementBy(change: Change): readonly [string | undefined, readonly string[]] | undefined {
  switch (change.kind) {
    case 'remove-check':
      return [change.check, []];
    case 'name-checks':
      return [change.pattern ?? undefined, change.names.map(escapeGlob)];
    case 'rename-check':
      return [checkName(change.from), [escapeGlob(change.to)]];
    default:
      return undefined;
  }
}

function pairOf(mapping: YAMLMap, key: string): Pair {
  const pair = mapping.items.find((one) => textOf(one.key) === key);
  if (pair === undefined) throw new Error(`an entry without ${key}`);
  return pair;
}

function textOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

function textsOf(node: unknown): readonly string[] {
  const nodes = isSeq(node) ? node.items : [node];
  return nodes.flatMap((one) => textOf(one) ?? []);
}
