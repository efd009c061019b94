import type { Counts } from '../model.js';
import type { ComparisonView } from './view.js';

/** How many items are of a class that makes the comparison fail. */
export function countWorse(counts: Counts, { failOn }: ComparisonView): number {
  return [...failOn].reduce((sum, name) => sum + counts[name], 0);
}

/** The outcome in one sentence. */
export function verdictSentence(counts: Counts, view: ComparisonView): string {
  const worse = countWorse(counts, view);
  if (worse === 0) return 'Nothing got worse.';
  return `${worse} ${worse === 1 ? 'item' : 'items'} got worse.`;
}
