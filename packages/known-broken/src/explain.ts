import {
  checkIdentities,
  checkMessage,
  endingMessage,
  type OpenReport,
  type ReportHeader,
  type Test,
} from '@libvirt-tck/report-model';
import { didYouMean } from '@libvirt-tck/text';
import { KnownBrokenError } from './error.js';
import { RENAMED } from './list/quote.js';
import { type Decision, decide, type Loss, type OnDecision, type Result } from './mask/decide.js';
import { hasExpired } from './mask/expiry.js';
import { describedHeader, type MaskOptions } from './mask/mask-report.js';
import { masking } from './mask/masking.js';
import { matchesGlob } from './match/glob.js';
import { type Mismatch, mismatch } from './match/when.js';
import type { Entry, KnownList } from './model.js';
import { type Claim, claimsOf } from './precedence/claim.js';

/** The result to explain: a check by its identity, or how the test ended (`null`). */
export interface Subject {
  readonly test: string;
  readonly check: string | null;
}

/** Every entry about the test, and why it decides about the result or not. */
export interface Explanation {
  readonly header: ReportHeader;
  /** Undefined if the report has no such test. */
  readonly test: Test | undefined;
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

/**
 * Shows which entries were considered for a result, which one decides, and why the others do not.
 *
 * @throws KnownBrokenError (`request`) for a subject that neither the report nor an entry has
 */
export async function explain(
  report: OpenReport,
  lists: readonly KnownList[],
  subject: Subject,
  options: MaskOptions = {},
): Promise<Explanation> {
  const { now = new Date() } = options;
  const { check } = subject;
  const header = describedHeader(await report.header, options);
  const about = lists
    .flatMap(({ entries }) => entries)
    .filter((entry) => matchesGlob(entry.test, subject.test));
  const test = await findTest(report, subject, lists, about);
  const position = check === null || test === undefined ? null : checkIdentities(test.checks).indexOf(check);
  let made: Decision | undefined;
  const onDecision: OnDecision = (at, decision) => {
    if (at === position) made = decision;
  };
  const mask = masking(lists, now, () => undefined, onDecision);
  mask.begin(header);
  const masked = test && mask.test(test);
  const mark = position === null ? masked?.known : masked?.checks[position]?.known;
  const result = test && resultOf(test, position);
  const isFailure = result?.message !== undefined;
  const isAboutResult = (claim: Claim) => isAbout(claim, check, result?.outcome);
  const whyNot = (entry: Entry): Reason | undefined => {
    if (!claimsOf(entry).some(isAboutResult)) return { kind: 'about-something-else' };
    const missed = mismatch(entry.when, header.platform);
    if (missed !== undefined) return { kind: 'inapplicable', mismatch: missed };
    return hasExpired(entry, now) ? { kind: 'expired' } : undefined;
  };
  const live = about.filter((entry) => whyNot(entry) === undefined);
  const decision =
    (check === null || position !== null ? made : undefined) ??
    decide(NOT_RUN, live.flatMap(claimsOf).filter(isAboutResult));
  const winner = about.find(({ id }) => id === mark?.entry) ?? decision.rulings[0]?.claim.entry;
  const considered = about.map((entry): Considered => {
    if (entry.id === mark?.entry) return { entry, reason: { kind: 'decides' } };
    return { entry, reason: whyNot(entry) ?? reasonIn(decision, entry, winner, isFailure) };
  });
  return { header, test, outcome: result?.outcome, isFailure, message: result?.message, considered };
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
 * The test in the report. Makes sure that the report or an entry has the subject; an entry about whole tests, or patterns of
 * checks, does not know whether a test of the report has a check.
 */
async function findTest(
  report: OpenReport,
  { test: id, check }: Subject,
  lists: readonly KnownList[],
  about: readonly Entry[],
): Promise<Test | undefined> {
  const ids: string[] = [];
  for await (const test of report.tests()) {
    ids.push(test.id);
    if (test.id !== id) continue;
    const patterns = about.flatMap(({ covers }) => (covers.kind === 'checks' ? covers.patterns : []));
    const known = [...checkIdentities(test.checks), ...patterns.flatMap(({ glob }) => glob.exact ?? [])];
    if (check === null || known.includes(check)) return test;
    throw unknown(`${id}::${check}`, 'the test has no such check', check, known);
  }
  if (about.length > 0) return undefined;
  const listed = lists.flatMap(({ entries }) => entries.flatMap((entry) => entry.test.exact ?? []));
  throw unknown(id, 'neither the report nor a list has such a test', id, [...ids, ...listed]);
}

function unknown(subject: string, why: string, name: string, names: readonly string[]): KnownBrokenError {
  const guess = didYouMean(name, new Set(names), RENAMED);
  return new KnownBrokenError('request', `explain ${subject}: ${why}${guess}`);
}

/** The outcome in a word, and for a failure its message. */
function resultOf(
  test: Test,
  position: number | null,
): { readonly outcome: string; readonly message: string | undefined } | undefined {
  if (position === null) {
    const outcome = test.ending.kind;
    return { outcome, message: outcome === 'finished' ? undefined : endingMessage(test) };
  }
  const check = test.checks[position];
  return (
    check && { outcome: check.outcome, message: check.outcome === 'fail' ? checkMessage(check) : undefined }
  );
}

/** @param ending how the test ended, if it is that */
function isAbout({ subject }: Claim, check: string | null, ending: string | undefined): boolean {
  if (subject.kind === 'check') return check !== null && matchesGlob(subject.name, check);
  return check === null && (ending === undefined || ending === 'finished' || subject.ending === ending);
}
