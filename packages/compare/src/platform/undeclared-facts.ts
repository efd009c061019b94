import { plural } from '@libvirt-tck/text';
import type { PlatformDifference } from '../model.js';

/** A fact that both reports state, with different values. */
interface StatedDifference {
  readonly fact: string;
  readonly old: string;
  readonly new: string;
}

/** The known differences. A fact that only one report states is none: see `undeclaredFacts`. */
export function statedDifferences(platform: readonly PlatformDifference[]): readonly StatedDifference[] {
  return platform.flatMap(({ fact, old, new: now }) =>
    old === null || now === null ? [] : [{ fact, old, new: now }],
  );
}

const MOST_FACTS = 3;

/** A sentence for each report that does not state facts of the other one. */
export function undeclaredFacts(
  platform: readonly PlatformDifference[],
  names: { readonly old: string; readonly new: string },
): readonly string[] {
  return (['old', 'new'] as const).flatMap((side) => {
    const facts = platform.flatMap((one) => (one[side] === null ? [one.fact] : []));
    if (facts.length === 0) return [];
    const shown = facts.slice(0, MOST_FACTS).join(', ') + (facts.length > MOST_FACTS ? ' …' : '');
    const other = side === 'old' ? 'new' : 'old';
    const count = plural(facts.length, 'platform fact');
    return [`${names[side]} does not state ${count} that ${names[other]} states: ${shown}`];
  });
}
