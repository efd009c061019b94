import { createHash } from 'node:crypto';
import type { Fault, Note } from '../error.js';
import type { Entry, KnownList } from '../model.js';
import type { Node } from './node.js';
import { shortened } from './quote.js';
import { type Named, readEntry } from './read-entry.js';
import { combine, type ReadWhen, readWhen } from './read-when.js';
import type { NoteAt, Report } from './report.js';
import { checkKeys, keysOf, readMapping, readSequence } from './shape.js';
import { type Source, sourceOf } from './source.js';

/** The valid part of a list, and all its faults. */
export interface ReadList {
  readonly list: KnownList;
  /** Valid parts of entries with errors, which are not in the list. */
  readonly faulty: readonly Named[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
  readonly source: Source;
}

const listKeys = keysOf(['version', 'entries'], ['when']);
const LARGEST = 64 * 1024 * 1024;
const LONGEST_MESSAGE = 600;
const MARKUP = /^\ufeff?\s*<[?!A-Za-z]/;

/**
 * Parses a list's text and passes the nodes to `use`, or nothing if it is malformed, which it reports. Returns the result of
 * `use`, or undefined for a layout that it does not support.
 */
export type Parse = <T>(text: string, use: (list: Node | undefined) => T, report: Report) => T | undefined;

/** Makes a list of a file's bytes; undefined if `parse` does not support the layout. */
export function makeList(file: string, bytes: Uint8Array, parse: Parse): ReadList | undefined {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const faults: Fault[] = [];
  const text = decode(bytes);
  const source = sourceOf(file, text ?? '');
  const report: Report = (code, message, offset) =>
    faults.push({ code, message: shortened(message, LONGEST_MESSAGE), place: source.place(offset) });
  const notes: Note[] = [];
  const note = (message: string, offset: number) =>
    void notes.push({ message: shortened(message, LONGEST_MESSAGE), place: source.place(offset) });
  const faulty: Named[] = [];
  let entries: readonly Entry[] | undefined = [];
  if (bytes.length > LARGEST) report('too-large', `the list is larger than ${LARGEST} bytes`, 0);
  else if (text === undefined || text.includes('\0')) report('encoding', 'the list is not UTF-8 text', 0);
  else if (MARKUP.test(text)) report('yaml', 'this is XML, like a report; a list is YAML', 0);
  else entries = parse(text, (list) => readDocument(list, source, faulty, report, note), report);
  if (entries === undefined) return undefined;
  faults.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return { list: { file, sha256, entries }, faulty, faults: withoutRepeats(faults), notes, source };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readDocument(
  node: Node | undefined,
  source: Source,
  faulty: Named[],
  report: Report,
  note: NoteAt,
): readonly Entry[] {
  if (node === undefined) return [];
  const mapping = readMapping(node, 'a known-broken list', report);
  if (mapping === undefined) return [];
  checkKeys(mapping, 'the list', listKeys, report);
  const version = mapping.pairs.get('version')?.value;
  if (version !== undefined && !(version.kind === 'scalar' && version.value === 1)) {
    report('version', 'only version 1 of the format is supported', version.offset);
  }
  const when = mapping.pairs.get('when')?.value;
  const defaults: ReadWhen = (when && readWhen(when, report, note)) ?? new Map();
  const entries = mapping.pairs.get('entries')?.value;
  const sequence = entries && readSequence(entries, 'entries', report);
  const defaultWhen = combine(defaults, new Map());
  const noteFaulty = (named: Named) => void faulty.push(named);
  const context = { defaults, defaultWhen, report, note, noteFaulty, place: source.place };
  const read: Entry[] = [];
  for (const item of sequence?.items ?? []) {
    const entry = readEntry(item, context);
    if (entry !== undefined) read.push(entry);
  }
  return read;
}

/** A node that aliases repeat is wrong once, however often it is read. */
function withoutRepeats(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ code, message, place }) => {
    const key = `${code} ${place.line}:${place.column} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
