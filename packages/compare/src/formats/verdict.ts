import type { Counts } from '../model.js';
import type { ComparisonView } from './view.js';

/** How many items are of a class that makes the comparison fail. */
function countWorse(counts: Counts, { failOn }: ComparisonView): number {
  return [...failOn].reduce((sum, name) => sum + counts[name], 0);
}

/** How the outcome is for whoever waits for the new report. */
export function verdictTone(counts: Counts, view: ComparisonView): 'bad' | 'odd' | 'good' {
  if (countWorse(counts, view) > 0) return 'bad';
  return counts['not-compared'] > 0 ? 'odd' : 'good';
}

/** The outcome in one sentence. What nobody could compare is no good news. */
export function verdictSentence(counts: Counts, view: ComparisonView): string {
  const worse = countWorse(counts, view);
  const verdict = worse === 0 ? 'Nothing got worse' : `${items(worse)} got worse`;
  const untold = counts['not-compared'];
  if (untold === 0) return `${verdict}.`;
  return `${verdict}, but ${items(untold)} could not be compared.`;
}

function items(count: number): string {
  return `${count} ${count === 1 ? 'item' : 'items'}`;
}
