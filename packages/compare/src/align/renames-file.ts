import { readFile } from 'node:fs/promises';
import { normaliseName } from '@libvirt-tck/report-model';
import { CompareError } from '../error.js';

/** The present names of tests and checks, by earlier ones. */
export interface Renames {
  /** The file, and its lines. */
  readonly file: string;
  readonly lines: readonly RenameLine[];
  readonly tests: ReadonlyMap<string, string>;
  /** By the present id of the test they belong to. */
  readonly checks: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

interface RenameLine {
  readonly line: number;
  /** The present id of the test that a check belongs to; null for tests. */
  readonly test: string | null;
  readonly old: string;
  readonly new: string;
}

export const noRenames: Renames = { file: '', lines: [], tests: new Map(), checks: new Map() };

/**
 * Reads a file of renames: `OLD => NEW` on each line, where both are a test's id, or both are `TEST::CHECK`. Empty lines and
 * those that start with `#` do not count. Checks may be named as they were printed.
 *
 * Throws one `CompareError` for each line that is wrong, together in an `AggregateError`.
 */
export async function loadRenames(file: string): Promise<Renames> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new CompareError('unreadable', `read ${file}`, { cause });
  }
  return parseRenames(text, file);
}

/** Parses the text of such a file. */
export function parseRenames(text: string, file: string): Renames {
  const lines: RenameLine[] = [];
  const tests = new Map<string, string>();
  const checks = new Map<string, Map<string, string>>();
  const faults: CompareError[] = [];
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const read = readRename(line, index + 1);
    const fault = typeof read === 'string' ? read : conflictOf(read, seen);
    if (fault !== undefined) faults.push(faultIn(line, { file, line: index + 1 }, fault));
    if (fault !== undefined || typeof read === 'string') continue;
    lines.push(read);
    const names = read.test === null ? tests : (checks.get(read.test) ?? new Map<string, string>());
    if (read.test !== null) checks.set(read.test, names);
    names.set(read.old, read.new);
  }
  if (faults.length > MOST_FAULTS) {
    const shown = `${MOST_FAULTS} of ${faults.length} faults are shown`;
    faults.splice(MOST_FAULTS, faults.length, new CompareError('invalid', `read all of ${file}: ${shown}`));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} faults in ${file}`);
  return { file, lines, tests, checks };
}

/** A file of another kind has a fault in every line. */
const MOST_FAULTS = 20;
const LONGEST_EXCERPT = 120;

function faultIn(
  text: string,
  at: { readonly file: string; readonly line: number },
  fault: string,
): CompareError {
  const excerpt = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
  const position = { ...at, column: 1, excerpt: `${excerpt}\n^` };
  return new CompareError('invalid', `read ${at.file}:${at.line}:1: ${fault}`, { position });
}

/** Returns the rename, or a description of the fault. */
function readRename(text: string, line: number): RenameLine | string {
  const [old, now, ...more] = text.split(' => ').map((part) => part.trim());
  if (!old || !now || more.length > 0) return 'a line must be OLD => NEW';
  const [oldTest = '', oldCheck] = splitCheck(old);
  const [newTest = '', newCheck] = splitCheck(now);
  if (oldCheck === undefined && newCheck === undefined)
    return { line, test: null, old: oldTest, new: newTest };
  if (oldCheck === undefined || newCheck === undefined)
    return 'a test can only become a test, and a check a check (TEST::CHECK)';
  return { line, test: newTest, old: normaliseName(oldCheck), new: normaliseName(newCheck) };
}

/** Returns the conflict with an earlier line, if there is one. */
function conflictOf({ test, old, new: now }: RenameLine, seen: Set<string>): string | undefined {
  const [oldKey, newKey] = [JSON.stringify([test, 'old', old]), JSON.stringify([test, 'new', now])];
  if (seen.has(oldKey)) return `${old} is renamed twice`;
  if (seen.has(newKey)) return `two become ${now}`;
  seen.add(oldKey).add(newKey);
  return undefined;
}

function splitCheck(name: string): readonly [string, string?] {
  const at = name.indexOf('::');
  return at === -1 ? [name] : [name.slice(0, at), name.slice(at + 2)];
}
