import {
  comparableFact,
  type Platform,
  platformFacts,
  shortFactName,
  spellFact,
} from '@libvirt-tck/report-model';

/** What a platform states, by the keys that conditions have. */
export type Facts = ReadonlyMap<string, string>;

/**
 * The facts that tell platforms apart. The URI is not one, as it only names the connection, nor is the hypervisor's name,
 * which the driver implies; capabilities are left to comparisons.
 */
export function factsOf(platform: Platform): Facts {
  const facts = new Map<string, string>();
  for (const { name, value } of platformFacts(platform)) {
    const isLeftOut = name === 'uri' || name === 'hypervisor' || name.startsWith('capability.');
    if (isLeftOut || value.trim() === '') continue;
    const key = shortFactName(name);
    // A list could not ask for it.
    if (key === '<<' || typeof spellFact(key, value) === 'string') continue;
    facts.set(key, comparableFact(key, value));
  }
  return facts;
}
