import type { Platform } from '@libvirt-tck/report-model';
import { knownKeys, platformValue } from '../match/when.js';

/** What a platform says, by the keys that conditions can ask for. */
export type Facts = ReadonlyMap<string, string>;

export function factsOf(platform: Platform): Facts {
  const facts = new Map<string, string>();
  for (const key of [...knownKeys, ...platform.properties.map(({ name }) => name)]) {
    const value = platformValue(platform, key);
    if (value !== undefined && value.trim() !== '') facts.set(key, value);
  }
  return facts;
}
