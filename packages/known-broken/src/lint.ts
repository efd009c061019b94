import { didYouMean, typoOf } from '@libvirt-tck/text';
import type { Fault, Note } from './error.js';
import { firstFew, quoted, RENAMED } from './list/quote.js';
import { hasExpired } from './mask/expiry.js';
import { matchesGlob } from './match/glob.js';
import type { CheckPattern, Entry, KnownList } from './model.js';

/** Which tests there are, and where that is known, which checks each of them makes. */
export type Catalogue = ReadonlyMap<string, CataloguedChecks | undefined>;

export interface CataloguedChecks {
  readonly names: ReadonlySet<string>;
  /** Whether there are no others. */
  readonly areAll: boolean;
}

/** Entries that have expired: right once, and now out of date. */
export function findExpired(
  entries: readonly Pick<Entry, 'id' | 'place' | 'expires'>[],
  now: Date,
): readonly Fault[] {
  return entries
    .filter((entry) => hasExpired(entry, now))
    .map(({ id, expires, place }) => ({ code: 'expired', message: `"${id}" expired on ${expires}`, place }));
}

/** Entries for tests and checks that do not exist, with names that they may have now. */
export function compareWithCatalogue(lists: readonly KnownList[], catalogue: Catalogue): readonly Fault[] {
  return entriesOf(lists).flatMap((entry) => {
    const tests = testsOf(entry, catalogue);
    if (tests.length > 0) return missingChecks(entry, tests, catalogue);
    const { source } = entry.test;
    const message = `there is no test ${quoted(source)}${didYouMean(source, catalogue.keys(), RENAMED)}`;
    return [{ code: 'no-such-test', message, place: entry.place }];
  });
}

function missingChecks(entry: Entry, tests: readonly string[], catalogue: Catalogue): readonly Fault[] {
  if (!tests.every((id) => catalogue.get(id)?.areAll)) return [];
  const names = namesIn(tests, catalogue);
  return missingIn(entry, names).map(({ glob, place }): Fault => {
    const message = `${firstFew(tests)} has no check ${quoted(glob.source)}${didYouMean(glob.source, names, RENAMED)}`;
    return { code: 'no-such-check', message, place };
  });
}

/**
 * Entries for a test that the reports lack, where they have one that is spelled nearly alike. A report need not have every
 * test, so only a letter may differ, and no digit.
 */
export function findMisspeltTests(lists: readonly KnownList[], tests: ReadonlySet<string>): readonly Note[] {
  return entriesOf(lists).flatMap(({ test: { exact }, place }) => {
    if (exact === undefined || tests.has(exact)) return [];
    const meant = typoOf(exact, tests);
    if (meant === undefined || digitsOf(meant) !== digitsOf(exact)) return [];
    return [{ message: `there is no test ${quoted(exact)}; did you mean ${quoted(meant)}?`, place }];
  });
}

function digitsOf(id: string): string {
  return id.replaceAll(/\D/g, '');
}

/** How much of a check's name may differ from an existing one to be taken for a misspelling. */
const MISSPELT = 1 / 5;

/** Parts of lists that are allowed but probably mistakes. */
export function findDoubts(lists: readonly KnownList[], catalogue: Catalogue = new Map()): readonly Note[] {
  return entriesOf(lists).flatMap((entry) => [
    ...unlikelyTest(entry).map((message) => ({ message, place: entry.place })),
    ...misspeltChecks(entry, catalogue),
    ...unusableBug(entry),
  ]);
}

/** Exact ids are not doubted: reports of other kits have ids such as `/t/010[ab].t`. */
function unlikelyTest({ test: { source, exact } }: Entry): readonly string[] {
  if (exact !== undefined || !CHARACTER_CLASS.test(source)) return [];
  return [
    `the test ${quoted(source)} has a "[", which matches only itself: of all characters, only "*" is special`,
  ];
}

function unusableBug({ bug, place }: Entry): readonly Note[] {
  return bug === undefined || isUrl(bug) ? [] : [{ message: `the bug ${quoted(bug)} ${NO_URL}`, place }];
}

/** What warnings say of a bug that `isUrl` refuses. */
export const NO_URL = 'is no URL: readers cannot follow it';

/** Whether a bug's text is a URL with a host. */
export function isUrl(bug: string): boolean {
  return URL.canParse(bug) && new URL(bug).host !== '';
}

/** As a shell has them: `[0-9]`, `[!a]`, `[ab]`. Longer words between brackets are found in names. */
const CHARACTER_CLASS = /\[(?:[!^]|\w-\w|\w{2,3}\])/;

/** A test that broke off may have more checks, but a name that nearly equals one of its checks is probably misspelt. */
function misspeltChecks(entry: Entry, catalogue: Catalogue): readonly Note[] {
  const tests = testsOf(entry, catalogue);
  if (tests.every((id) => catalogue.get(id)?.areAll)) return [];
  const names = namesIn(tests, catalogue);
  return missingIn(entry, names).flatMap(({ glob: { source }, place }) => {
    const guess = didYouMean(source, names, MISSPELT);
    if (guess === '') return [];
    return [{ message: `${firstFew(tests)} did not reach a check ${quoted(source)}${guess}`, place }];
  });
}

function testsOf({ test }: Entry, catalogue: Catalogue): readonly string[] {
  if (test.exact !== undefined) return catalogue.has(test.exact) ? [test.exact] : [];
  return [...catalogue.keys()].filter((id) => matchesGlob(test, id));
}

function namesIn(tests: readonly string[], catalogue: Catalogue): ReadonlySet<string> {
  return new Set(tests.flatMap((id) => [...(catalogue.get(id)?.names ?? [])]));
}

/** The patterns of an entry that match none of these names. */
function missingIn({ covers }: Entry, names: ReadonlySet<string>): readonly CheckPattern[] {
  if (covers.kind !== 'checks') return [];
  return covers.patterns.filter(({ glob }) =>
    glob.exact === undefined ? ![...names].some((name) => matchesGlob(glob, name)) : !names.has(glob.exact),
  );
}

function entriesOf(lists: readonly KnownList[]): readonly Entry[] {
  return lists.flatMap(({ entries }) => entries);
}
