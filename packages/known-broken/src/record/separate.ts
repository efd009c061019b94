import { distinguishingValues } from '@libvirt-tck/report-model';
import { hasValue, type ValueSet, valueSet } from '../match/value-set.js';
import { parseRange } from '../match/version.js';
import { holdsVersions } from '../match/when.js';
import type { Facts } from './facts.js';

/** A condition as lists write it: for each key the values or ranges allowed. */
export type WrittenWhen = ReadonlyMap<string, readonly string[]>;

/**
 * Under which conditions does something fail that was seen to fail on some platforms and to pass on others? Each answer
 * holds on some of the failing platforms and on none of the passing ones, no two on one and the same, and all together on
 * every failing one. They name the driver, and then only the facts that tell the two apart. Undefined if some failing
 * platform states no fact that a passing one lacks.
 */
export function separate(
  failing: readonly Facts[],
  passing: readonly Facts[],
): readonly WrittenWhen[] | undefined {
  const together = separateTogether(failing, passing);
  if (together !== undefined) return [together];
  for (const key of failing[0]?.keys() ?? []) {
    const apart = separateBy(key, failing, passing);
    if (apart !== undefined) return apart;
  }
  return undefined;
}

/** Looks for conditions for each value of one key on its own. */
function separateBy(
  key: string,
  failing: readonly Facts[],
  passing: readonly Facts[],
): readonly WrittenWhen[] | undefined {
  const values = [...new Set(failing.map((facts) => facts.get(key)))];
  const needsDriver =
    key === 'hypervisor-version' && new Set(failing.map((facts) => facts.get('driver'))).size > 1;
  if (values.length < 2 || needsDriver) return undefined;
  const all: WrittenWhen[] = [];
  for (const value of values) {
    const those = failing.filter((facts) => facts.get(key) === value);
    const others = failing.filter((facts) => !those.includes(facts));
    const choice = choose(key, those, [...passing, ...others]);
    if (choice === undefined || others.some((facts) => choice.left.includes(facts))) return undefined;
    const parts = separate(those, choice.left);
    if (parts === undefined) return undefined;
    all.push(...parts.map((part) => new Map([...part, [key, choice.values]])));
  }
  return all;
}

/** One key's part of a condition, and the passing platforms on which it holds all the same. */
interface Choice {
  readonly key: string;
  readonly values: readonly string[];
  readonly left: readonly Facts[];
}

function separateTogether(failing: readonly Facts[], passing: readonly Facts[]): WrittenWhen | undefined {
  const when = new Map<string, readonly string[]>();
  let left = passing;
  const driver = choose('driver', failing, left);
  if (driver?.values.length === 1) {
    when.set('driver', driver.values);
    left = driver.left;
  }
  while (left.length > 0) {
    const best = bestChoice(failing, left, when);
    if (best === undefined) return undefined;
    when.set(best.key, best.values);
    left = best.left;
  }
  return when;
}

/** The key that excludes most; of equal ones, the first in the order in which platforms are described. */
function bestChoice(
  failing: readonly Facts[],
  left: readonly Facts[],
  when: WrittenWhen,
): Choice | undefined {
  let best: Choice | undefined;
  for (const key of failing[0]?.keys() ?? []) {
    // A hypervisor's version means nothing without the driver.
    if (when.has(key) || (key === 'hypervisor-version' && !when.has('driver'))) continue;
    const choice = choose(key, failing, left);
    if (choice !== undefined && choice.left.length < (best?.left.length ?? left.length)) best = choice;
  }
  return best;
}

/** Undefined when some failing platform does not say. */
function choose(key: string, failing: readonly Facts[], passing: readonly Facts[]): Choice | undefined {
  const bad = failing.map((facts) => facts.get(key));
  if (!bad.every((value) => value !== undefined)) return undefined;
  const good = passing.flatMap((facts) => facts.get(key) ?? []);
  const values = distinguishingValues(key, bad, good);
  const allowed = valuesAllowed(key, values);
  return {
    key,
    values,
    left: passing.filter((facts) => hasValue(allowed, facts.get(key), holdsVersions(key))),
  };
}

function valuesAllowed(key: string, values: readonly string[]): ValueSet {
  const ranges = holdsVersions(key) ? values.map((value) => parseRange(value) ?? undefined) : [];
  const words = values.filter((_, i) => ranges[i] === undefined);
  return valueSet(
    words,
    ranges.filter((range) => range !== undefined),
  );
}
