import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { formatPosition } from '@libvirt-tck/text';
import { type Fault, KnownBrokenError, type Note } from '../error.js';
import type { KnownList, Place } from '../model.js';
import { findConflicts } from '../precedence/find-conflicts.js';
import { makeList, type ReadList } from './make-list.js';
import { readPlain } from './parse-plain.js';
import type { Named } from './read-entry.js';
import type { Source } from './source.js';

/** Several lists that are used together, as far as they could be read, and everything that is wrong with them. */
export interface ReadLists {
  readonly lists: readonly KnownList[];
  /** Every entry that has an id, also those with errors, which are in none of the lists. */
  readonly named: readonly Named[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads lists, and every `.yaml`, `.yml` and `.json` file in folders, with all faults that show without a report.
 * `-` is standard input.
 *
 * @throws KnownBrokenError (`unreadable`)
 */
export async function readLists(paths: readonly string[]): Promise<ReadLists> {
  const byFile = new Map<string, ReadList>();
  for (const path of paths) {
    for (const file of await filesIn(path)) {
      // A folder and a file in it may name the same list.
      const one = await sameFile(file);
      if (!byFile.has(one)) byFile.set(one, await readFileAsList(file));
    }
  }
  const read = [...byFile.values()];
  const lists = read.map(({ list }) => list);
  const entries = lists.flatMap((list) => list.entries);
  const named = read.flatMap((one) => one.named);
  return {
    lists,
    named,
    faults: [...read.flatMap(({ faults }) => faults), ...duplicateIds(named), ...findConflicts(entries)],
    notes: read.flatMap(({ notes }) => notes),
    sources: new Map(read.map(({ source }) => [source.file, source])),
  };
}

/**
 * The same, for lists that must be right.
 *
 * @throws KnownBrokenError for the one thing that is wrong, or AggregateError of the first 20
 */
export async function loadLists(paths: readonly string[]): Promise<readonly KnownList[]> {
  const { lists, faults, sources } = await readLists(paths);
  const errors = faults.slice(0, MOST_FAULTS).map(({ code, message, place }) => {
    const position = sources.get(place.file)?.position(place) ?? place;
    return new KnownBrokenError(code, `use the known-broken list: ${message}`, { position });
  });
  const [first, ...others] = errors;
  if (first === undefined) return lists;
  if (others.length === 0) throw first;
  const shown = `${errors.length} of ${faults.length} faults are shown; tck-known lint shows all`;
  if (errors.length < faults.length)
    errors.push(new KnownBrokenError('request', `use the known-broken lists: ${shown}`));
  throw new AggregateError(errors, `${faults.length} faults in known-broken lists`);
}

/** How many faults `loadLists` reports; `readLists` returns all. */
const MOST_FAULTS = 20;

async function filesIn(path: string): Promise<readonly string[]> {
  const files = await filesOf(path);
  if (files.length > 0) return files;
  // Most likely the wrong folder: without an error, every known failure would be a problem.
  throw new KnownBrokenError(
    'unreadable',
    `find a known-broken list in ${path}: no .yaml, .yml or .json there`,
  );
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (path === '-') return [path];
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const files = await readdir(path, { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => /\.(?:ya?ml|json)$/.test(file))
      .sort()
      .map((file) => join(path, file));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Equal for all names of one file; a pipe has only one. */
async function sameFile(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

/** Loads the YAML library only for a list that needs it. */
async function readFileAsList(file: string): Promise<ReadList> {
  const bytes = await bytesOf(file);
  const name = file === '-' ? 'standard input' : file;
  return makeList(name, bytes, readPlain) ?? (await import('./read-list.js')).readList(name, bytes);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(path: string, cause: unknown): KnownBrokenError {
  return new KnownBrokenError('unreadable', `read the known-broken list ${path}`, { cause });
}

function duplicateIds(entries: readonly Named[]): readonly Fault[] {
  const first = new Map<string, Place>();
  return entries.flatMap(({ id, place }): readonly Fault[] => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, place);
      return [];
    }
    const message = `the id "${id}" is already used: ${formatPosition(other)}`;
    return [{ code: 'duplicate-id', message, place }];
  });
}
