import { plural } from '@libvirt-tck/text';
import type { Comparison, Counts } from '../model.js';
import type { ComparisonView } from './view.js';

/** The number of items in a class that makes the comparison fail. */
function countWorse(counts: Counts, { failOn }: ComparisonView): number {
  return [...failOn].reduce((sum, name) => sum + counts[name], 0);
}

export type Tone = 'bad' | 'odd' | 'good';

/** How good the news is. */
export function verdictTone(counts: Counts, view: ComparisonView): Tone {
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

/** The result of several comparisons with the base in one sentence; undefined for one, which has its own. */
export function overallVerdict(
  { reports, pairs }: Comparison,
  view: ComparisonView,
): { readonly tone: Tone; readonly text: string } | undefined {
  if (pairs.length < 2) return undefined;
  const tones = pairs.map(({ counts }) => verdictTone(counts, view));
  const [worse, open] = [tones.filter((tone) => tone === 'bad').length, tones.includes('odd')];
  const count = worse === 0 ? 'None' : String(worse);
  const rest = open ? ', but some items could not be compared' : '';
  return {
    tone: worse > 0 ? 'bad' : open ? 'odd' : 'good',
    text: `${count} of ${pairs.length} reports ${worse > 1 ? 'are' : 'is'} worse than ${reports[0]?.name ?? ''}${rest}.`,
  };
}
