import type { Platform } from '@libvirt-tck/report-model';
import { everyVersion, everyWord, hasValue, isSubset, type ValueSet } from './value-set.js';

/** Where an entry holds: for each key named, the values allowed. All must hold. */
export type When = ReadonlyMap<string, ValueSet>;

/** What a platform says for each key that conditions can name. */
const platformKeys: Readonly<Record<string, (platform: Platform) => string | undefined>> = {
  driver: (platform) => platform.driver?.name,
  'domain-type': (platform) => platform.driver?.domainType,
  hypervisor: (platform) => platform.driver?.version,
  libvirt: (platform) => platform.libvirt?.version,
  daemon: (platform) => platform.libvirt?.daemon,
  os: (platform) => platform.host?.os,
  'os-version': (platform) => platform.host?.osVersion,
  kernel: (platform) => platform.host?.kernel,
  arch: (platform) => platform.host?.arch,
};

/** Every other key is the name of a property of the report. */
export const knownKeys: readonly string[] = Object.keys(platformKeys);

const versionKeys: ReadonlySet<string> = new Set(['hypervisor', 'libvirt', 'daemon', 'os-version', 'kernel']);

/** Whether values of the key are versions, and conditions on it ranges. */
export function holdsVersions(key: string): boolean {
  return versionKeys.has(key);
}

/** What the platform says for a key; undefined when it does not. */
export function platformValue(platform: Platform, key: string): string | undefined {
  const known = Object.hasOwn(platformKeys, key) ? platformKeys[key] : undefined;
  if (known !== undefined) return known(platform);
  return platform.properties.find((property) => property.name === key)?.value;
}

/** Why a condition does not hold on a platform. */
export interface Mismatch {
  readonly key: string;
  /** Undefined when the report does not say: what is not said never matches. */
  readonly value: string | undefined;
}

/** The first key whose condition the platform does not fulfil; undefined when all hold. */
export function mismatch(when: When, platform: Platform): Mismatch | undefined {
  for (const [key, values] of when) {
    const value = platformValue(platform, key);
    if (!hasValue(values, value, holdsVersions(key))) return { key, value };
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
