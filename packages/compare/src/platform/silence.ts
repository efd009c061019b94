import type { PlatformDifference } from '../model.js';

/** A fact that both reports state, each in its own way. */
interface StatedDifference {
  readonly fact: string;
  readonly old: string;
  readonly new: string;
}

/** What is known to differ. A fact that one report does not state is no difference: see `silences`. */
export function statedDifferences(platform: readonly PlatformDifference[]): readonly StatedDifference[] {
  return platform.flatMap(({ fact, old, new: now }) =>
    old === null || now === null ? [] : [{ fact, old, new: now }],
  );
}

/** The names of the two reports. */
interface Names {
  readonly old: string;
  readonly new: string;
}

const MOST_FACTS = 3;

/** A sentence for each of the two reports that does not state what the other does. */
export function silences(platform: readonly PlatformDifference[], names: Names): readonly string[] {
  const unsaid = (side: 'old' | 'new') => platform.flatMap((one) => (one[side] === null ? [one.fact] : []));
  return [...silence(names.old, names.new, unsaid('old')), ...silence(names.new, names.old, unsaid('new'))];
}

function silence(silent: string, other: string, facts: readonly string[]): readonly string[] {
  if (facts.length === 0) return [];
  const shown = facts.slice(0, MOST_FACTS).join(', ') + (facts.length > MOST_FACTS ? ' …' : '');
  const count = facts.length === 1 ? '1 fact' : `${facts.length} facts`;
  return [`${silent} does not state ${count} of its platform that ${other} states: ${shown}`];
}
