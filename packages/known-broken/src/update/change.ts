import { normaliseName } from '@libvirt-tck/report-model';
import { didYouMean } from '@libvirt-tck/text';
import { KnownBrokenError } from '../error.js';
import { groupBy } from '../group-by.js';
import { RENAMED } from '../list/quote.js';
import { escapeGlob } from '../match/glob.js';
import type { Entry } from '../model.js';
import type { WrittenWhen } from '../record/separate.js';

/** A change of a list. Entries are named by their ids, checks as the list writes them. */
export type Change =
  | { readonly kind: 'remove-entry'; readonly id: string }
  | { readonly kind: 'remove-check'; readonly id: string; readonly check: string }
  /** Replaces the whole test (`null`) or a pattern by the checks that fail. */
  | {
      readonly kind: 'name-checks';
      readonly id: string;
      readonly pattern: string | null;
      readonly names: readonly string[];
    }
  /** Replaces a pattern of tests by the one that fails; several are left to people. */
  | { readonly kind: 'name-tests'; readonly id: string; readonly tests: readonly string[] }
  | { readonly kind: 'narrow-when'; readonly id: string; readonly when: WrittenWhen }
  | { readonly kind: 'rename-test'; readonly from: string; readonly to: string }
  | { readonly kind: 'rename-check'; readonly test: string; readonly from: string; readonly to: string };

type Renaming = Extract<Change, { kind: 'rename-test' | 'rename-check' }>;

/**
 * `OLD=NEW` for a test, `TEST::OLD=NEW` for a check.
 *
 * @throws KnownBrokenError (`request`)
 */
export function parseRename(text: string): Renaming {
  const at = text.indexOf('=');
  const from = text.slice(0, at);
  const to = text.slice(at + 1);
  if (at < 1 || to === '') throw new KnownBrokenError('request', `rename ${text}: it must be OLD=NEW`);
  const colons = from.indexOf('::');
  if (colons === -1) return { kind: 'rename-test', from, to };
  return { kind: 'rename-check', test: from.slice(0, colons), from: from.slice(colons + 2), to };
}

/** The changes to an entry, renamings first; found without comparing every change with every entry. */
export function changesByEntry(changes: readonly Change[]): (entry: Entry) => readonly Change[] {
  const groups = groupBy(changes, (change) =>
    'id' in change ? `id ${change.id}` : `test ${testOf(change)}`,
  );
  return (entry) => [
    ...(groups.get(`test ${entry.test.source}`) ?? []).filter((change) => hasOldName(entry, change)),
    ...(groups.get(`id ${entry.id}`) ?? []),
  ];
}

/** Makes sure that some entry has the old name of a renaming. */
export function assertOldName(change: Change, entries: readonly Entry[]): void {
  if ('id' in change || entries.some((entry) => hasOldName(entry, change))) return;
  const test = testOf(change);
  const own = entries.filter((entry) => entry.test.source === test);
  if (change.kind === 'rename-check' && own.length > 0)
    throw noSuchName(`no entry for ${test} names such a check`, change.from, own.flatMap(namesIn));
  const tests = entries.map((entry) => entry.test.source);
  throw noSuchName('the list has no entry for such a test', test, tests);
}

function testOf(change: Renaming): string {
  return change.kind === 'rename-test' ? change.from : change.test;
}

function hasOldName(entry: Entry, change: Change): boolean {
  if ('id' in change || entry.test.source !== testOf(change)) return false;
  return change.kind === 'rename-test' || namesIn(entry).includes(checkName(change.from));
}

/** The names of checks in an entry, without the parts that change from run to run. */
export function namesIn({ covers }: Entry): readonly string[] {
  return covers.kind === 'checks' ? covers.patterns.map(({ glob }) => glob.source) : [];
}

/** The name of a check as `namesIn` returns it. */
export function checkName(name: string): string {
  return escapeGlob(normaliseName(name));
}

function noSuchName(why: string, name: string, names: readonly string[]): KnownBrokenError {
  const guess = didYouMean(name, new Set(names), RENAMED);
  return new KnownBrokenError('request', `rename ${name}: ${why}${guess}`);
}
