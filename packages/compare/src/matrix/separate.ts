import { compareVersions, parseVersion } from '@libvirt-tck/text';
import type { Verdict } from './matrix.js';

const FEWEST_REPORTS = 3;
const VERSION = /^\d+(?:\.\d+)*/;

/**
 * What tells the platforms on which something fails from those on which it works: `hypervisor-version ≥ 8.0`, `os = fedora`.
 * Only what holds for every report that tells is named; where several facts do, each is. Two reports prove nothing, as
 * whatever differs between them would do.
 */
export function separatingFacts(
  verdicts: readonly Verdict[],
  platforms: readonly ReadonlyMap<string, string>[],
): readonly string[] {
  const failing = platforms.filter((_, index) => verdicts[index] === 'fails');
  const working = platforms.filter((_, index) => verdicts[index] === 'works');
  if (failing.length === 0 || working.length === 0) return [];
  if (failing.length + working.length < FEWEST_REPORTS) return [];
  const facts = new Set([...failing, ...working].flatMap((platform) => [...platform.keys()]));
  return [...facts].flatMap((fact) => {
    const bad = valuesOf(failing, fact);
    const good = valuesOf(working, fact);
    if (bad === undefined || good === undefined) return [];
    const condition = conditionOn(bad, good);
    return condition === undefined ? [] : [`${fact} ${condition}`];
  });
}

/** Undefined where some platform does not say. */
function valuesOf(
  platforms: readonly ReadonlyMap<string, string>[],
  fact: string,
): readonly string[] | undefined {
  const values = platforms.flatMap((platform) => platform.get(fact) ?? []);
  return values.length === platforms.length ? values : undefined;
}

function conditionOn(bad: readonly string[], good: readonly string[]): string | undefined {
  if ([...bad, ...good].every((value) => VERSION.test(value))) {
    const [badSorted, goodSorted] = [[...bad].sort(byVersion), [...good].sort(byVersion)];
    if (isBefore(goodSorted.at(-1), badSorted[0])) return `≥ ${badSorted[0]}`;
    if (isBefore(badSorted.at(-1), goodSorted[0])) return `≤ ${badSorted.at(-1)}`;
  }
  const [badValues, goodValues] = [new Set(bad), new Set(good)];
  if (bad.some((value) => goodValues.has(value))) return undefined;
  if (badValues.size === 1) return `= ${bad[0]}`;
  return goodValues.size === 1 ? `≠ ${good[0]}` : undefined;
}

function isBefore(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && byVersion(one, other) < 0;
}

function byVersion(one: string, other: string): number {
  return compareVersions(parseVersion(one) ?? [], parseVersion(other) ?? []);
}
