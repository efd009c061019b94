import { didYouMean } from '@libvirt-tck/text';
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { KnownBrokenError } from '../error.js';
import { readList } from '../list/read-list.js';
import { RENAMED } from '../list/renamed.js';
import { escapeGlob } from '../match/glob.js';
import { parseRange } from '../match/version.js';
import { holdsVersions } from '../match/when.js';
import type { KnownList } from '../model.js';
import { findConflicts } from '../precedence/find-conflicts.js';
import { writeText, writeWhen } from '../record/write-list.js';
import { aliasesIn, anchorsIn } from './aliases.js';
import type { Change } from './change.js';
import { ChangesByEntry } from './changes-by-entry.js';
import {
  addKey,
  applyEdits,
  type Edit,
  emptied,
  removeItems,
  replaceItem,
  replaceNode,
  replaceText,
} from './yaml-text.js';

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
  const document = parseDocument(text, { keepSourceTokens: true, merge: false, schema: 'core' });
  const entries = document.get('entries', true);
  if (!isSeq(entries)) throw new KnownBrokenError('request', `update ${file}: it has no list of entries`);
  const { edits, skipped } = new ListEditor(text, document, entries).make(changes);
  const result = applyEdits(text, edits);
  const { list, faults } = readList(file, Buffer.from(result));
  const [fault] = [...faults, ...findConflicts(list.entries)];
  if (fault === undefined) return { text: result, list, skipped };
  throw new KnownBrokenError('request', `update ${file}: the result would be invalid: ${fault.message}`);
}

/** One entry of the text, and the changes to it. */
interface Task {
  readonly index: number;
  readonly entry: YAMLMap;
  readonly changes: readonly Change[];
}

class ListEditor {
  readonly #text: string;
  readonly #document: Document;
  readonly #entries: YAMLSeq;
  readonly #aliases: readonly Alias[];
  readonly #edits: Edit[] = [];
  readonly #skipped: Change[] = [];

  constructor(text: string, document: Document, entries: YAMLSeq) {
    this.#text = text;
    this.#document = document;
    this.#entries = entries;
    this.#aliases = aliasesIn(document);
  }

  make(changes: readonly Change[]): { edits: readonly Edit[]; skipped: readonly Change[] } {
    for (const change of changes) this.#demandOldName(change);
    const gone = new Set<number>();
    for (const task of this.#tasks(changes)) {
      const removal = task.changes.find(({ kind }) => kind === 'remove-entry');
      if (removal !== undefined && this.#mayChange(task.entry, removal)) gone.add(task.index);
      if (removal === undefined && !this.#changeEntry(task)) gone.add(task.index);
    }
    const { length } = this.#entries.items;
    if (gone.size > 0 && gone.size === length)
      this.#edits.push(...emptied(this.#text, this.#entries, entriesPair(this.#document)));
    else this.#edits.push(...removeItems(this.#text, this.#entries, gone));
    return { edits: this.#edits, skipped: this.#skipped };
  }

  #tasks(changes: readonly Change[]): readonly Task[] {
    const about = new ChangesByEntry(changes);
    return this.#entries.items.flatMap((entry, index) => {
      if (!isMap(entry)) return [];
      const [test, id] = [this.#textOf(entry, 'test'), this.#textOf(entry, 'id')];
      const own = about.possible(id, test).filter((change) => this.#isAbout(change, entry));
      return own.length > 0 ? [{ index, entry, changes: own }] : [];
    });
  }

  #demandOldName(change: Change): void {
    if (change.kind !== 'rename-test' && change.kind !== 'rename-check') return;
    const entries = this.#entries.items.filter((entry) => isMap(entry));
    if (entries.some((entry) => this.#isAbout(change, entry))) return;
    const tests = entries.flatMap((entry) => this.#textOf(entry, 'test') ?? []);
    if (change.kind === 'rename-test' || !tests.includes(change.test)) {
      const name = change.kind === 'rename-test' ? change.from : change.test;
      throw noSuchName('the list has no entry for such a test', name, tests);
    }
    const checks = entries
      .filter((entry) => this.#textOf(entry, 'test') === change.test)
      .flatMap((entry) => this.#namesIn(entry));
    throw noSuchName(`no entry for ${change.test} names such a check`, change.from, checks);
  }

  #namesIn(entry: YAMLMap): readonly string[] {
    const checks = this.#resolve(entry.get('checks', true));
    return isSeq(checks) ? textsOf(checks) : [];
  }

  #isAbout(change: Change, entry: YAMLMap): boolean {
    if (change.kind === 'rename-test') return this.#textOf(entry, 'test') === change.from;
    if (change.kind === 'rename-check')
      return (
        this.#textOf(entry, 'test') === change.test && this.#namesIn(entry).includes(escapeGlob(change.from))
      );
    return this.#textOf(entry, 'id') === change.id;
  }

  #textOf(entry: YAMLMap, key: string): string | undefined {
    return textOf(this.#resolve(entry.get(key, true)));
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  /** Returns whether the entry is still about something. */
  #changeEntry({ entry, changes }: Task): boolean {
    for (const change of changes) {
      const test = entry.get('test', true);
      if (
        change.kind === 'rename-test' &&
        this.#mayChange(test, change) &&
        (isScalar(test) || isAlias(test))
      ) {
        this.#edits.push(replaceText(test, escapeGlob(change.to)));
      }
      if (change.kind === 'name-tests') this.#nameTests(test, change);
      if (change.kind === 'narrow-when') this.#narrow(entry, change);
    }
    return this.#changeChecks(entry, changes);
  }

  #nameTests(test: unknown, change: Change & { kind: 'name-tests' }): void {
    const [name = '', ...others] = change.tests;
    if (others.length > 0) this.#skipped.push(change);
    else if (this.#mayChange(test, change) && (isScalar(test) || isAlias(test)))
      this.#edits.push(replaceText(test, escapeGlob(name)));
  }

  #narrow(entry: YAMLMap, change: Change & { kind: 'narrow-when' }): void {
    const node = entry.get('when', true);
    if (node !== undefined && !this.#mayChange(node, change)) return;
    const own = this.#conditionsIn(node);
    const before = new Map([...this.#conditionsIn(this.#document.get('when', true)), ...own]);
    const more = [...change.when].map(
      ([key, values]) => [key, bothConditions(key, before.get(key), values)] as const,
    );
    const text = writeWhen(new Map([...own, ...more]));
    if (node === undefined) this.#edits.push(addKey(this.#text, entry, pairOf(entry, 'kind'), 'when', text));
    else this.#edits.push(replaceNode(node, text));
  }

  #conditionsIn(node: unknown): ReadonlyMap<string, readonly string[]> {
    const when = this.#resolve(node);
    if (!isMap(when)) return new Map();
    return new Map(when.items.map(({ key, value }) => [String(textOf(key)), textsOf(this.#resolve(value))]));
  }

  #changeChecks(entry: YAMLMap, changes: readonly Change[]): boolean {
    const node = entry.get('checks', true);
    const old = this.#resolve(node);
    const before = this.#namesIn(entry);
    const changed = changedNames(changes);
    const after = before.map((name) => changed.get(name) ?? [name]);
    if (!isSeq(old)) {
      const names = changes.flatMap((change) => (change.kind === 'name-checks' ? change.names : []));
      if (names.length > 0) {
        this.#edits.push(
          addKey(this.#text, entry, pairOf(entry, 'test'), 'checks', `[${names.map(writeName).join(', ')}]`),
        );
      }
      return true;
    }
    if (after.every((names) => names.length === 0)) return false;
    const relevant = changes.find(
      ({ kind }) => kind === 'remove-check' || kind === 'name-checks' || kind === 'rename-check',
    );
    if (relevant === undefined || !this.#mayChange(node, relevant)) return true;
    if (isAlias(node)) {
      this.#edits.push(replaceNode(node, `[${after.flat().map(writeText).join(', ')}]`));
      return true;
    }
    this.#edits.push(
      ...removeItems(this.#text, old, new Set(after.flatMap((names, i) => (names.length === 0 ? [i] : [])))),
    );
    for (const [i, names] of after.entries()) {
      if (names.length > 0 && names.join('\n') !== before[i])
        this.#edits.push(replaceItem(this.#text, old, i, names.map(writeText)));
    }
    return true;
  }

  /** Whether no other entry repeats the node to change. */
  #mayChange(node: unknown, change: Change): boolean {
    const repeated = isNode(node) && anchorsIn(node).some((anchor) => this.#isUsedOutside(anchor, node));
    if (repeated) this.#skipped.push(change);
    return !repeated;
  }

  #isUsedOutside(anchor: string, node: Node): boolean {
    const [start = 0, , end = 0] = node.range ?? [];
    return this.#aliases.some(
      ({ source, range }) => source === anchor && !(range && range[0] >= start && range[0] < end),
    );
  }
}

function noSuchName(why: string, name: string, names: readonly string[]): KnownBrokenError {
  const guess = didYouMean(name, new Set(names), RENAMED);
  return new KnownBrokenError('request', `rename ${name}: ${why}${guess}`);
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
function changedNames(changes: readonly Change[]): ReadonlyMap<string, readonly string[]> {
  const changed = new Map<string, readonly string[]>();
  const add = (name: string, names: readonly string[]) => changed.has(name) || changed.set(name, names);
  for (const change of changes) {
    if (change.kind === 'remove-check') add(change.check, []);
    if (change.kind === 'name-checks' && change.pattern !== null)
      add(change.pattern, change.names.map(escapeGlob));
    if (change.kind === 'rename-check') add(escapeGlob(change.from), [escapeGlob(change.to)]);
  }
  return changed;
}

function writeName(name: string): string {
  return writeText(escapeGlob(name));
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
