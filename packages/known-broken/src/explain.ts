import {
  checkIdentities,
  checkMessage,
  endingMessage,
  type Platform,
  type Test,
} from '@libvirt-tck/report-model';
import { didYouMean } from '@libvirt-tck/text';
import { KnownBrokenError } from './error.js';
import { RENAMED } from './list/quote.js';
import { type Decision, decide, type Loss, type Result } from './mask/decide.js';
import { hasExpired } from './mask/expiry.js';
import { masking } from './mask/masking.js';
import { matchesGlob } from './match/glob.js';
import { type Mismatch, mismatch } from './match/when.js';
import type { Entry } from './model.js';
import { type Claim, claimsOf } from './precedence/claim.js';

/** The result to explain: a check by its identity, or how the test ended (`null`). */
export interface Subject {
  readonly test: string;
  readonly check: string | null;
}

/** Every entry about the test, and why it decides about the result or not. */
export interface Explanation extends Subject {
  /** Undefined if the report has no such result. */
  readonly outcome: string | undefined;
  readonly isFailure: boolean;
  /** What a failure says. */
  readonly message: string | undefined;
  readonly considered: readonly Considered[];
}

export interface Considered {
  readonly entry: Entry;
  readonly reason: Reason;
}

export type Reason =
  | { readonly kind: 'decides' }
  /** It would decide, but the failure is not of its kind. */
  | { readonly kind: 'masks-nothing' }
  | { readonly kind: 'about-something-else' }
  | { readonly kind: 'inapplicable'; readonly mismatch: Mismatch }
  | { readonly kind: 'expired' }
  | { readonly kind: 'other-message' }
  | { readonly kind: 'beaten'; readonly by: Entry; readonly why: Exclude<Loss['why'], 'other message'> };

const NOT_RUN: Result = { kind: 'not-run', message: () => '', isUnsupported: () => false };

/** Shows which entries were considered for a result, which one decides, and why the others do not. */
export function explain(
  entries: readonly Entry[],
  platform: Platform,
  now: Date,
  subject: Subject,
  test: Test | undefined,
): Explanation {
  const { check } = subject;
  const position = check === null || test === undefined ? null : checkIdentities(test.checks).indexOf(check);
  let made: Decision | undefined;
  const mask = masking(
    [{ file: '', sha256: '', entries }],
    now,
    () => undefined,
    (at, decision) => {
      if (at === position) made = decision;
    },
  );
  mask.begin({ suite: '', platform });
  const masked = test && mask.test(test);
  const mark = position === null ? masked?.known : masked?.checks[position]?.known;
  const result = test && resultOf(test, position);
  const about = entries.filter((entry) => matchesGlob(entry.test, subject.test));
  const claims = about
    .filter((entry) => mismatch(entry.when, platform) === undefined && !hasExpired(entry, now))
    .flatMap((entry) => claimsOf(entry).filter((claim) => isAbout(claim, check, result?.outcome)));
  const decision = (check === null || position !== null ? made : undefined) ?? decide(NOT_RUN, claims);
  const winner = about.find(({ id }) => id === mark?.entry) ?? decision.rulings[0]?.claim.entry;
  const considered = about.map((entry): Considered => {
    if (entry.id === mark?.entry) return { entry, reason: { kind: 'decides' } };
    if (!claimsOf(entry).some((claim) => isAbout(claim, check, result?.outcome)))
      return { entry, reason: { kind: 'about-something-else' } };
    const missed = mismatch(entry.when, platform);
    if (missed !== undefined) return { entry, reason: { kind: 'inapplicable', mismatch: missed } };
    if (hasExpired(entry, now)) return { entry, reason: { kind: 'expired' } };
    return { entry, reason: reasonIn(decision, entry, winner, result?.isFailure ?? false) };
  });
  return {
    ...subject,
    outcome: result?.outcome,
    isFailure: result?.isFailure ?? false,
    message: result?.message,
    considered,
  };
}

/** Why an entry that applies decides, or does not. */
function reasonIn(
  { rulings, losses }: Decision,
  entry: Entry,
  winner: Entry | undefined,
  isFailure: boolean,
): Reason {
  const ruling = rulings.find(({ claim }) => claim.entry === entry);
  if (ruling !== undefined) {
    if (isFailure && ruling.state !== 'known') return { kind: 'masks-nothing' };
    if (winner === undefined || winner === entry) return { kind: 'decides' };
    return { kind: 'beaten', by: winner, why: 'first by id' };
  }
  const own = losses.filter(({ claim }) => claim.entry === entry);
  const loss = own.find((one) => !('by' in one) || one.by.entry !== entry);
  if (loss === undefined || loss.why === 'other message') return { kind: 'other-message' };
  return { kind: 'beaten', by: loss.by.entry, why: loss.why };
}

/**
 * Makes sure that the report or an entry has what is asked about. An entry about whole tests, or patterns of checks, does
 * not know whether a test of the report has a check.
 *
 * @param tests the ids of the report's tests, if the test is not among them
 * @throws KnownBrokenError (`request`)
 */
export function assertKnown(
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

interface SubjectResult {
  readonly outcome: string;
  readonly isFailure: boolean;
  readonly message: string | undefined;
}

function resultOf(test: Test, position: number | null): SubjectResult | undefined {
  if (position === null) {
    const isFailure = test.ending.kind !== 'finished';
    return { outcome: test.ending.kind, isFailure, message: isFailure ? endingMessage(test) : undefined };
  }
  const check = test.checks[position];
  if (check === undefined) return undefined;
  const isFailure = check.outcome === 'fail';
  return { outcome: check.outcome, isFailure, message: isFailure ? checkMessage(check) : undefined };
}

/** @param ending how the test ended, if it is that */
function isAbout({ subject }: Claim, check: string | null, ending: string | undefined): boolean {
  if (subject.kind === 'check') return check !== null && matchesGlob(subject.name, check);
  return check === null && (ending === undefined || ending === 'finished' || subject.ending === ending);
}
