import type { Fault } from './error.js';
import { quoted } from './list/quote.js';
import { didYouMean, RENAMED } from './list/suggest.js';
import { hasExpired } from './mask/expiry.js';
import { matchesGlob } from './match/glob.js';
import type { Entry, KnownList } from './model.js';

/** Which tests there are, and where that is known, which checks each of them makes. */
export type Catalogue = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Entries that have expired: right once, and now out of date. */
export function findExpired(lists: readonly KnownList[], now: Date): readonly Fault[] {
  return entriesOf(lists)
    .filter((entry) => hasExpired(entry, now))
    .map(({ id, expires, place }) => ({ code: 'expired', message: `"${id}" expired on ${expires}`, place }));
}

/** Entries about tests and checks that do not exist, or no longer, with what they may be called today. */
export function compareWithCatalogue(lists: readonly KnownList[], catalogue: Catalogue): readonly Fault[] {
  return entriesOf(lists).flatMap((entry) => {
    const tests = [...catalogue.keys()].filter((id) => matchesGlob(entry.test, id));
    if (tests.length > 0) return missingChecks(entry, tests, catalogue);
    const { source } = entry.test;
    const message = `there is no test ${quoted(source)}${didYouMean(source, catalogue.keys(), RENAMED)}`;
    return [{ code: 'no-such-test', message, place: entry.place }];
  });
}

function missingChecks(entry: Entry, tests: readonly string[], catalogue: Catalogue): readonly Fault[] {
  if (entry.covers.kind !== 'checks') return [];
  const known = tests.map((id) => catalogue.get(id));
  if (known.some((checks) => checks === undefined)) return [];
  const names = new Set(known.flatMap((checks) => [...(checks ?? [])]));
  return entry.covers.patterns.flatMap(({ glob, place }): Fault[] => {
    const exists =
      glob.exact === undefined ? [...names].some((name) => matchesGlob(glob, name)) : names.has(glob.exact);
    if (exists) return [];
    const message = `${testsNamed(tests)} has no check ${quoted(glob.source)}${didYouMean(glob.source, names, RENAMED)}`;
    return [{ code: 'no-such-check', message, place }];
  });
}

/** A pattern may match any number of tests. */
function testsNamed(tests: readonly string[]): string {
  const shown = tests.slice(0, 3).join(', ');
  return tests.length > 3 ? `${shown} (3 of ${tests.length})` : shown;
}

function entriesOf(lists: readonly KnownList[]): readonly Entry[] {
  return lists.flatMap(({ entries }) => entries);
}
