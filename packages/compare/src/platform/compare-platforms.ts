import { comparableFact, type Platform, platformFacts, shortFactName } from '@libvirt-tck/report-model';
import type { PlatformDifference } from '../model.js';

/** The facts in which two platforms differ, in the order of `platformFacts`. */
export function comparePlatforms(old: Platform, now: Platform): readonly PlatformDifference[] {
  const [oldFacts, newFacts] = [factsOf(old), factsOf(now)];
  const facts = new Set([...oldFacts.keys(), ...newFacts.keys()]);
  return [...facts]
    .map((fact) => ({ fact, old: oldFacts.get(fact) ?? null, new: newFacts.get(fact) ?? null }))
    .filter((one) => comparable(one.fact, one.old) !== comparable(one.fact, one.new));
}

function comparable(fact: string, value: string | null): string | null {
  return value === null ? null : comparableFact(fact, value);
}

function factsOf(platform: Platform): ReadonlyMap<string, string> {
  return new Map(platformFacts(platform).map(({ name, value }) => [name, value]));
}

/** The facts as conditions of known-broken lists name and compare them. */
export function conditionFacts(platform: Platform): ReadonlyMap<string, string> {
  return new Map(
    platformFacts(platform).map(({ name, value }) => [shortFactName(name), comparableFact(name, value)]),
  );
}
