import type { Known, Platform, Test } from '@libvirt-tck/report-model';
import { checkIdentities, checkMessage, endingMessage } from '@libvirt-tck/report-model';
import { didYouMean } from '@libvirt-tck/text';
import { KnownBrokenError } from './error.js';
import { RENAMED } from './list/renamed.js';
import { hasExpired } from './mask/expiry.js';
import { masking } from './mask/masking.js';
import { matchesGlob } from './match/glob.js';
import { messageHolds } from './match/message.js';
import { type Mismatch, mismatch } from './match/when.js';
import type { BadEnding, Entry } from './model.js';
import { type Advantage, advantage, type Claim, claimsOf, deciding, unbeaten } from './precedence/claim.js';

/** A result that is to be explained: a check by its identity, or how the test ended (`null`). */
export interface Subject {
  readonly test: string;
  readonly check: string | null;
}

/** Every entry about the test, and what became of it. */
export interface Explanation extends Subject {
  /** What the report has; undefined when it has no such thing. */
  readonly outcome: string | undefined;
  readonly considered: readonly Considered[];
}

export interface Considered {
  readonly entry: Entry;
  readonly standing: Standing;
}

/** Why an entry decides about the result, or why not. */
export type Standing =
  | { readonly kind: 'decides' }
  /** It would decide, but the failure is not of the kind that it is about. */
  | { readonly kind: 'masks-nothing' }
  /** It is about other checks, or about the ending. */
  | { readonly kind: 'about-something-else'; readonly about: string }
  | { readonly kind: 'inapplicable'; readonly mismatch: Mismatch }
  | { readonly kind: 'expired' }
  | { readonly kind: 'other-message' }
  | {
      readonly kind: 'beaten';
      readonly by: Entry;
      readonly advantage: Advantage | 'message' | 'first by id';
    };

/** Tells which entries were considered for a result, which one won, and why each other lost. */
export function explain(
  entries: readonly Entry[],
  platform: Platform,
  now: Date,
  subject: Subject,
  test: Test | undefined,
): Explanation {
  const result = test && resultOf(test, subject.check);
  const claims: Claim[] = [];
  const standings = new Map<Entry, Standing>();
  const about = entries.filter((entry) => matchesGlob(entry.test, subject.test));
  for (const entry of about) {
    const own = claimsOf(entry).filter((claim) => isAbout(claim, subject.check, result?.ending));
    const missed = mismatch(entry.when, platform);
    const isOther = result?.message !== undefined && !messageHolds(entry.message, result.message);
    if (own.length === 0)
      standings.set(entry, { kind: 'about-something-else', about: describeCoverage(entry) });
    else if (missed !== undefined) standings.set(entry, { kind: 'inapplicable', mismatch: missed });
    else if (hasExpired(entry, now)) standings.set(entry, { kind: 'expired' });
    else if (isOther) standings.set(entry, { kind: 'other-message' });
    else claims.push(...own);
  }
  const mark = test && markOf(entries, platform, now, subject, test);
  const winner = claims.find(({ entry }) => entry.id === mark?.entry) ?? deciding(unbeaten(claims));
  for (const claim of claims) {
    if (winner === undefined || standings.get(claim.entry)?.kind === 'decides') continue;
    standings.set(claim.entry, standingAgainst(winner, claim, claims));
  }
  if (winner !== undefined && result?.isFailure && winner.entry.id !== mark?.entry)
    standings.set(winner.entry, { kind: 'masks-nothing' });
  // What still fails where a test used to end worse is known by the entry about its ending.
  const improved = mark?.state === 'improved' && about.find(({ id }) => id === mark.entry);
  if (improved) standings.set(improved, { kind: 'decides' });
  const considered = about.flatMap((entry) => {
    const standing = standings.get(entry);
    return standing === undefined ? [] : [{ entry, standing }];
  });
  return { ...subject, outcome: result?.outcome, considered };
}

/** What masking makes of the result. */
function markOf(
  entries: readonly Entry[],
  platform: Platform,
  now: Date,
  { check }: Subject,
  test: Test,
): Known | undefined {
  const run = masking([{ file: '', sha256: '', entries }], now, () => undefined);
  run.begin({ suite: '', platform });
  const masked = run.test(test);
  return check === null ? masked.known : masked.checks[checkIdentities(test.checks).indexOf(check)]?.known;
}

/**
 * Makes sure that somebody knows of what is asked: the report, or an entry. An entry about whole tests, or patterns of
 * checks, does not know whether there is a check in a test that the report has.
 *
 * @param tests the ids of the report's tests, if the test is not among them
 * @throws KnownBrokenError (`request`)
 */
export function demandKnown(
  { test: id, check }: Subject,
  entries: readonly Entry[],
  test: Test | undefined,
  tests: Iterable<string>,
): void {
  const about = entries.filter((entry) => matchesGlob(entry.test, id));
  if (test === undefined) {
    if (about.length > 0) return;
    const ids = [...tests, ...entries.flatMap((entry) => entry.test.exact ?? [])];
    throw unknown(id, 'neither the report nor a list has such a test', id, ids);
  }
  const names = about.flatMap(({ covers }) => (covers.kind === 'checks' ? covers.patterns : []));
  const known = [...checkIdentities(test.checks), ...names.flatMap(({ glob }) => glob.exact ?? [])];
  if (check === null || known.includes(check)) return;
  throw unknown(`${id}::${check}`, 'the test has no such check', check, known);
}

function unknown(subject: string, why: string, name: string, names: readonly string[]): KnownBrokenError {
  const guess = didYouMean(name, new Set(names), RENAMED);
  return new KnownBrokenError('request', `explain ${subject}: ${why}${guess}`);
}

interface Result {
  readonly outcome: string;
  readonly ending: BadEnding | undefined;
  readonly isFailure: boolean;
  /** Undefined for what did not fail. */
  readonly message: string | undefined;
}

function resultOf(test: Test, check: string | null): Result | undefined {
  if (check === null) {
    const { kind } = test.ending;
    if (kind === 'finished')
      return { outcome: kind, ending: undefined, isFailure: false, message: undefined };
    return { outcome: kind, ending: kind, isFailure: true, message: endingMessage(test) };
  }
  const found = test.checks[checkIdentities(test.checks).indexOf(check)];
  if (found === undefined) return undefined;
  const { outcome } = found;
  const isFailure = outcome === 'fail';
  // A todo failed as its author expected; entries have to say as much of it.
  const message = isFailure || outcome === 'todo' ? checkMessage(found) : undefined;
  return { outcome, ending: undefined, isFailure, message };
}

function isAbout({ subject }: Claim, check: string | null, ending: BadEnding | undefined): boolean {
  if (subject.kind === 'check') return check !== null && matchesGlob(subject.name, check);
  return check === null && (ending === undefined || subject.ending === ending);
}

function describeCoverage(entry: Entry): string {
  const { covers } = entry;
  if (covers.kind === 'ending') return `how the test ends: ${covers.ending}`;
  if (covers.kind === 'test') return 'the checks of the test';
  return covers.patterns.map(({ glob }) => JSON.stringify(glob.source)).join(', ');
}

function standingAgainst(winner: Claim, claim: Claim, claims: readonly Claim[]): Standing {
  if (claim.entry === winner.entry) return { kind: 'decides' };
  const better = [winner, ...claims].find(
    (other) => other.entry !== claim.entry && advantage(other, claim) !== undefined,
  );
  const why = better && advantage(better, claim);
  if (better !== undefined && why !== undefined) return { kind: 'beaten', by: better.entry, advantage: why };
  const byMessage = winner.entry.message !== undefined && claim.entry.message === undefined;
  return { kind: 'beaten', by: winner.entry, advantage: byMessage ? 'message' : 'first by id' };
}
