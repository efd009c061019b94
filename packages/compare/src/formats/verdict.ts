import { plural } from '@libvirt-tck/text';
import type { Counts } from '../model.js';
import type { ComparisonView } from './view.js';

/** The number of items in a class that makes the comparison fail. */
function countWorse(counts: Counts, { failOn }: ComparisonView): number {
  return [...failOn].reduce((sum, name) => sum + counts[name], 0);
}

/** How good the news is. */
export function verdictTone(counts: Counts, view: ComparisonView): 'bad' | 'odd' | 'good' {
  if (countWorse(counts, view) > 0) return 'bad';
  return counts['not-compared'] > 0 ? 'odd' : 'good';
}

/** The result in one sentence, and a second one if the view leaves out everything. Items that could not be compared are no good news. */
export function verdictSentence(counts: Counts, view: ComparisonView): string {
  const worse = countWorse(counts, view);
  const verdict = worse === 0 ? 'Nothing got worse' : `${plural(worse, 'item')} got worse`;
  const unresolved = counts['not-compared'];
  const but = unresolved === 0 ? '' : `, but ${plural(unresolved, 'item')} could not be compared`;
  const only = [...(view.only ?? [])];
  const isEmpty = only.length > 0 && only.every((name) => counts[name] === 0);
  return `${verdict}${but}.${isEmpty ? ` No item is ${only.join(' or ')}.` : ''}`;
}
