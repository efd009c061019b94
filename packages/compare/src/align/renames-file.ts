import { readFile } from 'node:fs/promises';
import { CompareError } from '../error.js';

/** What tests and checks are called now, by what they were called before. */
export interface Renames {
  readonly tests: ReadonlyMap<string, string>;
  /** By the present id of the test they belong to. */
  readonly checks: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const noRenames: Renames = { tests: new Map(), checks: new Map() };

/**
 * Reads a file of renames: `OLD => NEW` on each line, where both are a test's id, or both are `TEST::CHECK`. Empty lines and
 * those that start with `#` do not count.
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

/** The same, of text that has been read. */
export function parseRenames(text: string, file: string): Renames {
  const tests = new Map<string, string>();
  const checks = new Map<string, Map<string, string>>();
  const faults: CompareError[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const fault = addRename(line, tests, checks);
    if (fault === undefined) continue;
    const excerpt = line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}…` : line;
    const position = { file, line: index + 1, column: 1, excerpt: `${excerpt}\n^` };
    faults.push(new CompareError('invalid', `read ${file}:${index + 1}:1: ${fault}`, { position }));
  }
  if (faults.length > MOST_FAULTS) {
    const told = `${MOST_FAULTS} of ${faults.length} faults are told`;
    faults.splice(MOST_FAULTS, faults.length, new CompareError('invalid', `read all of ${file}: ${told}`));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} faults in ${file}`);
  return { tests, checks };
}

/** A file that is no list of renames at all has a fault in every line, however long it is. */
const MOST_FAULTS = 20;
const LONGEST_EXCERPT = 120;

/** Returns what is wrong with the line. */
function addRename(
  line: string,
  tests: Map<string, string>,
  checks: Map<string, Map<string, string>>,
): string | undefined {
  const [old, now, ...more] = line.split(' => ').map((part) => part.trim());
  if (!old || !now || more.length > 0) return 'a line must be OLD => NEW';
  const [oldTest = '', oldCheck] = splitCheck(old);
  const [newTest = '', newCheck] = splitCheck(now);
  if ((oldCheck === undefined) !== (newCheck === undefined))
    return 'a test can only become a test, and a check a check (TEST::CHECK)';
  if (oldCheck === undefined || newCheck === undefined) {
    return addTo(tests, oldTest, newTest);
  }
  const ofTest = checks.get(newTest) ?? new Map<string, string>();
  checks.set(newTest, ofTest);
  return addTo(ofTest, oldCheck, newCheck);
}

function addTo(renames: Map<string, string>, old: string, now: string): string | undefined {
  if (renames.has(old)) return `${old} is renamed twice`;
  if ([...renames.values()].includes(now)) return `two become ${now}`;
  renames.set(old, now);
  return undefined;
}

function splitCheck(name: string): readonly [string, string?] {
  const at = name.indexOf('::');
  return at === -1 ? [name] : [name.slice(0, at), name.slice(at + 2)];
}
