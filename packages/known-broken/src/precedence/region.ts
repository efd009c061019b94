import { isSameMessage } from '../match/message.js';
import { intersect, isEmpty, subtract, type ValueSet, workOf } from '../match/value-set.js';
import { everyValue, type When } from '../match/when.js';
import type { Claim } from './claim.js';
import { type Budget, leastMatches, spend } from './witness.js';

/**
 * Whether there can be a result that both claims match and none of the covers does: some test, some check (or the
 * ending), some platform. Both claims may be the same one.
 *
 * @throws BudgetExceeded when the budget is used up
 */
export function haveOwnResult(a: Claim, b: Claim, covers: readonly Claim[], budget: Budget): boolean {
  const platforms = intersectWhens(a.entry.when, b.entry.when);
  if (platforms === undefined) return false;
  const tests = covers.map(({ entry }) => entry.test);
  return leastMatches(a.entry.test, b.entry.test, tests, budget).some((onTest) => {
    const there = covers.filter((_, i) => onTest.has(i));
    return leastSubjects(a, b, there, budget).some((onSubject) => {
      const whens = there.filter((_, i) => onSubject.has(i)).map(({ entry }) => entry.when);
      return hasPlatformOutside(platforms, whens, budget);
    });
  });
}

/** `leastMatches` for the checks, or the ending, that the claims are about. */
function leastSubjects(
  a: Claim,
  b: Claim,
  covers: readonly Claim[],
  budget: Budget,
): readonly ReadonlySet<number>[] {
  const one = a.subject;
  const other = b.subject;
  if (one.kind === 'ending') {
    if (other.kind !== 'ending' || one.ending !== other.ending) return [];
    const isSame = ({ subject }: Claim): boolean =>
      subject.kind === 'ending' && subject.ending === one.ending;
    return [new Set(covers.flatMap((cover, i) => (isSame(cover) ? [i] : [])))];
  }
  if (other.kind === 'ending') return [];
  const names = covers.flatMap(({ subject }, i) =>
    subject.kind === 'check' ? [{ i, name: subject.name }] : [],
  );
  const found = leastMatches(
    one.name,
    other.name,
    names.map(({ name }) => name),
    budget,
  );
  return found.map((matched) => new Set([...matched].flatMap((at) => names[at]?.i ?? [])));
}

/** Whether the cover is about all messages that the claim is about: one that asks for another leaves some uncovered. */
export function coversMessagesOf(cover: Claim, claim: Claim): boolean {
  return cover.entry.message === undefined || isSameMessage(cover.entry.message, claim.entry.message);
}

/** Where both conditions hold; undefined when nowhere. */
export function intersectWhens(a: When, b: When): When | undefined {
  const both = new Map(a);
  for (const [key, values] of b) {
    const own = both.get(key);
    const common = own === undefined ? values : intersect(own, values);
    if (isEmpty(common)) return undefined;
    both.set(key, common);
  }
  return both;
}

/** Counts the cost of comparing two conditions; ordinary ones cost little. */
export function spendOnWhens(a: When, b: When, budget: Budget): void {
  let work = a.size + b.size;
  for (const [key, values] of a) {
    const others = b.get(key);
    if (others !== undefined) work += workOf(values, others);
  }
  spend(budget, 1 + Math.floor(work / ORDINARY));
}

const ORDINARY = 10;

/** Whether some platform fulfils the condition and none of the covers. */
function hasPlatformOutside(when: When, covers: readonly When[], budget: Budget): boolean {
  const [cover, ...rest] = covers;
  if (cover === undefined) return true;
  spendOnWhens(when, cover, budget);
  if (intersectWhens(when, cover) === undefined) return hasPlatformOutside(when, rest, budget);
  const inside = new Map<string, ValueSet>(when);
  for (const [key, covered] of cover) {
    const values = inside.get(key) ?? everyValue(key);
    const outside = subtract(values, covered);
    if (!isEmpty(outside) && hasPlatformOutside(new Map(inside).set(key, outside), rest, budget)) return true;
    inside.set(key, intersect(values, covered));
  }
  return false;
}
