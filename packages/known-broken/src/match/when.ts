import { comparableFact, type Platform, platformFact, platformFactType } from '@libvirt-tck/report-model';
import { everyVersion, everyWord, hasValue, isSubset, type ValueSet } from './value-set.js';

/** Where an entry holds: for each key named, the values allowed. All must hold. */
export type When = ReadonlyMap<string, ValueSet>;

/** Whether values of the key are versions, and conditions on it ranges. */
export function holdsVersions(key: string): boolean {
  return platformFactType(key)?.kind === 'version';
}

/** Why a condition does not hold on a platform. */
export interface Mismatch {
  readonly key: string;
  /** Undefined if the platform lacks the fact: a missing fact never matches. */
  readonly value: string | undefined;
  readonly wanted: ValueSet;
}

/** The first key whose condition the platform does not fulfil; undefined when all hold. */
export function mismatch(when: When, platform: Platform): Mismatch | undefined {
  for (const [key, values] of when) {
    const value = platformFact(platform, key);
    const comparable = value === undefined ? undefined : comparableFact(key, value);
    if (!hasValue(values, comparable, holdsVersions(key))) return { key, value, wanted: values };
  }
  return undefined;
}

/** Equal for conditions that are written alike. */
export function whenKey(when: When): string {
  return JSON.stringify([...when].map(([key, { words, intervals }]) => [key, [...words], intervals]));
}

/** All values a key may have, its absence included. */
export function everyValue(key: string): ValueSet {
  return holdsVersions(key) ? everyVersion : everyWord;
}

/** Whether the first holds only where the second does too, and not everywhere that does. */
export function isNarrower(a: When, b: When): boolean {
  return isPartOf(a, b) && !isPartOf(b, a);
}

function isPartOf(a: When, b: When): boolean {
  for (const [key, allowed] of b) {
    const values = a.get(key);
    if (values === undefined || !isSubset(values, allowed)) return false;
  }
  return true;
}
