import { type Platform, platformFacts } from '@libvirt-tck/report-model';
import type { PlatformDifference } from '../model.js';

/** What differs between the places that two reports come from, in the order of `platformFacts`. */
export function comparePlatforms(old: Platform, now: Platform): readonly PlatformDifference[] {
  const oldFacts = factMap(old);
  const newFacts = factMap(now);
  const facts = new Set([...oldFacts.keys(), ...newFacts.keys()]);
  return [...facts]
    .map((fact) => ({ fact, old: oldFacts.get(fact) ?? null, new: newFacts.get(fact) ?? null }))
    .filter((difference) => difference.old !== difference.new);
}

export function factMap(platform: Platform): ReadonlyMap<string, string> {
  return new Map(platformFacts(platform).map(({ name, value }) => [name, value]));
}
