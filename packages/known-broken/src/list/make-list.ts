import { createHash } from 'node:crypto';
import type { Fault, Note } from '../error.js';
import type { Entry, KnownList } from '../model.js';
import { Field, keysOf } from './field.js';
import { Findings, type Report } from './findings.js';
import type { Node } from './node.js';
import { type Named, readEntry } from './read-entry.js';
import { combine, readWhen } from './read-when.js';
import { type Source, sourceOf } from './source.js';

/** The valid part of a list, and all its faults. */
export interface ReadList {
  readonly list: KnownList;
  /** Every entry that has an id, also those with errors, which are not in the list. */
  readonly named: readonly Named[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
  readonly source: Source;
}

const listKeys = keysOf(['version', 'entries'], ['when']);
const LARGEST = 64 * 1024 * 1024;
const MARKUP = /^\ufeff?\s*<[?!A-Za-z]/;

/**
 * Parses a list's text and passes the nodes to `use`, or nothing if it is malformed, which it reports. Returns the result of
 * `use`, or undefined for a layout that it does not support.
 */
export type Parse = <T>(text: string, use: (list: Node | undefined) => T, report: Report) => T | undefined;

/** Makes a list of a file's bytes; undefined if `parse` does not support the layout. */
export function makeList(file: string, bytes: Uint8Array, parse: Parse): ReadList | undefined {
  const text = decode(bytes);
  const source = sourceOf(file, text ?? '');
  const findings = new Findings(source);
  const report: Report = (...fault) => findings.fault(...fault);
  let read: ReadEntries | undefined = { entries: [], named: [] };
  if (bytes.length > LARGEST) report('too-large', `the list is larger than ${LARGEST} bytes`, 0);
  else if (text === undefined || text.includes('\0')) report('encoding', 'the list is not UTF-8 text', 0);
  else if (MARKUP.test(text)) report('yaml', 'this is XML, like a report; a list is YAML', 0);
  else read = parse(text, (node) => readEntries(node, findings), report);
  if (read === undefined) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const list = { file, sha256, entries: read.entries };
  return { list, named: read.named, faults: inOrder(findings.faults), notes: findings.notes, source };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface ReadEntries {
  readonly entries: Entry[];
  readonly named: Named[];
}

function readEntries(node: Node | undefined, findings: Findings): ReadEntries {
  const read: ReadEntries = { entries: [], named: [] };
  const fields = node && new Field('a known-broken list', node, findings).fields('the list', listKeys);
  const version = fields?.get('version');
  if (version !== undefined && !(version.node.kind === 'scalar' && version.node.value === 1))
    version.fault('version', 'only version 1 of the format is supported');
  const whenField = fields?.get('when');
  const own = (whenField && readWhen(whenField)) ?? new Map();
  const defaults = { read: own, when: combine(own, new Map()) };
  for (const item of fields?.get('entries')?.items('an entry') ?? []) {
    const entry = readEntry(item, defaults);
    if (entry !== undefined) read.named.push(entry);
    if (entry !== undefined && 'covers' in entry) read.entries.push(entry);
  }
  return read;
}

/** In the order of the text. A node that aliases repeat is wrong once, however often it is read. */
function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const byKey = new Map(
    faults.map((fault) => [
      `${fault.code} ${fault.place.line}:${fault.place.column} ${fault.message}`,
      fault,
    ]),
  );
  return [...byKey.values()].sort(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column);
}
