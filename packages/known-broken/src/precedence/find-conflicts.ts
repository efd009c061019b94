import { formatPosition } from '@libvirt-tck/text';
import type { Fault } from '../error.js';
import { groupBy } from '../group-by.js';
import { firstFew } from '../list/quote.js';
import { messageKey } from '../match/message.js';
import { whenKey } from '../match/when.js';
import type { Entry } from '../model.js';
import { advantage, type Claim, claimsOf } from './claim.js';
import { ClaimIndex } from './claim-index.js';
import { coversMessagesOf, haveOwnResult, intersectWhens, spendOnWhens } from './region.js';
import { type Budget, BudgetExceeded, spend } from './witness.js';

/** A fault between entries, and which they are. */
export interface Conflict extends Fault {
  readonly entries: readonly Entry[];
}

/** Steps, of which a machine does some millions a second. */
const WORK = 2_000_000;

/**
 * Faults between the entries of all lists, found without a report: two entries that could both decide about one result
 * (`conflict`, reported at the later one), and entries that always lose (`never-wins`).
 */
export function findConflicts(entries: readonly Entry[]): readonly Conflict[] {
  const byEntry = contested(entries).map(claimsOf);
  const claims = byEntry.flat();
  const index = new ClaimIndex(distinct(claims));
  const budget = { left: WORK };
  const faults: Conflict[] = [];
  try {
    for (const group of rivals(claims)) faults.push(...conflictsIn(group, index, budget));
    faults.push(...byEntry.flatMap((own) => neverWins(own, index, budget)));
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    const [entry] = entries;
    const message = 'too many entries overlap to find which one wins; name tests and checks more exactly';
    if (entry !== undefined) faults.push({ code: 'tangled', message, place: entry.place, entries });
  }
  return faults;
}

/** Entries that may share a test with another one: few, in most lists. */
function contested(entries: readonly Entry[]): readonly Entry[] {
  const patterns = new ClaimIndex(entries.filter(({ test }) => test.exact === undefined).flatMap(claimsOf));
  const uses = new Map<string, number>();
  for (const { test } of entries) uses.set(test.prefix, (uses.get(test.prefix) ?? 0) + 1);
  return entries.filter(
    ({ test: { exact, prefix } }) =>
      exact === undefined || (uses.get(prefix) ?? 0) > 1 || patterns.about(exact).length > 0,
  );
}

/** Groups of claims that only a narrower condition can decide between. */
function rivals(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  const groups = groupBy(claims, ({ subject, precision, entry }) => {
    const { exact, prefix } = entry.test;
    const about =
      subject.kind === 'ending' ? subject.ending : precision === 'exact' ? subject.name.exact : undefined;
    return JSON.stringify([
      subject.kind,
      precision,
      about,
      exact !== undefined,
      prefix,
      messageKey(entry.message),
    ]);
  });
  return groups.values();
}

/** For each claim the first one before it that it is in conflict with: one is enough to act upon. */
function conflictsIn(group: readonly Claim[], index: ClaimIndex, budget: Budget): readonly Conflict[] {
  const faults: Conflict[] = [];
  const before: Claim[] = [];
  for (const claim of group) {
    const rival = before.find((other) => areInConflict(other, claim, index, budget));
    if (rival !== undefined) faults.push(conflict(rival, claim));
    before.push(claim);
  }
  return faults;
}

function areInConflict(a: Claim, b: Claim, index: ClaimIndex, budget: Budget): boolean {
  spendOnWhens(a.entry.when, b.entry.when, budget);
  if (a.entry === b.entry || advantage(a, b) !== undefined || advantage(b, a) !== undefined) return false;
  if (intersectWhens(a.entry.when, b.entry.when) === undefined) return false;
  const covers = coversOf(a, index, budget).concat(coversOf(b, index, budget));
  return haveOwnResult(a, b, [...new Set(covers)], budget);
}

/** One of all claims to the same result under the same conditions: as covers they are equal. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const groups = groupBy(claims, ({ entry: { test, when, message }, subject, precision }) =>
    JSON.stringify([
      test.source,
      subject.kind,
      precision,
      subject.kind === 'check' ? subject.name.source : subject.ending,
      whenKey(when),
      messageKey(message),
    ]),
  );
  return [...groups.values()].flatMap((equal) => equal.slice(-1));
}

/**
 * Claims of other entries that beat this one wherever they meet. A pattern matches any number of tests right behind its
 * first star, and a whole test has any number of checks, so claims about single ones, or about longer beginnings, cannot
 * cover them.
 */
function coversOf(claim: Claim, index: ClaimIndex, budget: Budget): readonly Claim[] {
  const { exact, prefix } = claim.entry.test;
  const candidates = exact === undefined ? index.patternsFrom(prefix) : index.about(exact);
  spend(budget, candidates.length);
  return candidates.filter(
    (other) =>
      other.entry !== claim.entry &&
      !(claim.precision === 'whole-test' && other.precision === 'exact' && other.subject.kind === 'check') &&
      other.subject.kind === claim.subject.kind &&
      coversMessagesOf(other, claim) &&
      hasAdvantage(other, claim, budget),
  );
}

function hasAdvantage(one: Claim, other: Claim, budget: Budget): boolean {
  spendOnWhens(one.entry.when, other.entry.when, budget);
  return advantage(one, other) !== undefined;
}

function neverWins(claims: readonly Claim[], index: ClaimIndex, budget: Budget): readonly Conflict[] {
  let winners: readonly Claim[] = [];
  for (const claim of claims) {
    const covers = coversOf(claim, index, budget);
    if (covers.length === 0 || haveOwnResult(claim, claim, covers, budget)) return [];
    winners = covers;
  }
  const [{ entry } = { entry: undefined }] = claims;
  if (entry === undefined) return [];
  const ids = [...new Set(winners.map((winner) => JSON.stringify(winner.entry.id)))];
  return [
    {
      code: 'never-wins',
      message: `"${entry.id}" can never win: more exact entries decide everywhere: ${firstFew(ids)}`,
      place: entry.place,
      entries: [entry, ...winners.map((winner) => winner.entry)],
    },
  ];
}

function conflict(first: Claim, second: Claim): Conflict {
  return {
    code: 'conflict',
    message:
      `"${second.entry.id}" and "${first.entry.id}" (${formatPosition(first.place)}) can decide about the same result, ` +
      'and neither is more exact',
    place: second.place,
    entries: [first.entry, second.entry],
  };
}
