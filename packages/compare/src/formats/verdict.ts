import { plural } from '@libvirt-tck/text';
import type { Comparison, Counts } from '../model.js';
import type { ComparisonView } from './view.js';

/** The number of items in a class that makes the comparison fail. */
function countWorse(counts: Counts, { failOn }: ComparisonView): number {
  return [...failOn].reduce((sum, name) => sum + counts[name], 0);
}

export type Tone = 'bad' | 'odd' | 'good';

export interface Verdict {
  /** How good the news is. */
  readonly tone: Tone;
  readonly text: string;
}

/** Why the comparison at `index` does not show everything, in words; empty if it does. */
export function gapsOf({ reports, pairs }: Comparison, index: number): readonly string[] {
  const counts = pairs[index]?.counts as Counts;
  const cut = incompleteReports(reports, index);
  return [
    ...(counts['not-compared'] === 0
      ? []
      : [`${plural(counts['not-compared'], 'item')} could not be compared`]),
    ...(cut === 0 ? [] : [cut === 1 ? 'one report is incomplete' : 'both reports are incomplete']),
    ...(Object.values(counts).every((count) => count === 0) ? ['there was nothing to compare'] : []),
  ];
}

function incompleteReports(reports: Comparison['reports'], index: number): number {
  return [reports[0], reports[index + 1]].filter((report) => report?.complete === false).length;
}

/**
 * The result of the comparison at `index` in one sentence, and a second one if the view leaves out everything. Nothing that could
 * not be compared is good news: an item, the missing part of an incomplete report, or reports without any items.
 */
export function verdictOf(comparison: Comparison, index: number, view: ComparisonView): Verdict {
  const { reports, pairs } = comparison;
  const counts = pairs[index]?.counts as Counts;
  const worse = countWorse(counts, view);
  const open = gapsOf(comparison, index);
  const but = open.length === 0 ? '' : `, but ${open.join(', and ')}`;
  const nothing =
    incompleteReports(reports, index) === 0
      ? 'Nothing got worse'
      : 'Nothing that could be compared got worse';
  const verdict = worse === 0 ? nothing : `${plural(worse, 'item')} got worse`;
  const only = [...(view.only ?? [])];
  const isEmpty = only.length > 0 && only.every((name) => counts[name] === 0);
  return {
    tone: worse > 0 ? 'bad' : open.length > 0 ? 'odd' : 'good',
    text: `${verdict}${but}.${isEmpty ? ` No item is ${only.join(' or ')}.` : ''}`,
  };
}

/** The result of several comparisons with the base in one sentence; undefined for one, which has its own. */
export function overallVerdict(comparison: Comparison, view: ComparisonView): Verdict | undefined {
  const { reports, pairs } = comparison;
  if (pairs.length < 2) return undefined;
  const tones = pairs.map((_, index) => verdictOf(comparison, index, view).tone);
  const [worse, open] = [tones.filter((tone) => tone === 'bad').length, tones.includes('odd')];
  const count = worse === 0 ? 'None' : String(worse);
  const rest = open ? ', but not everything could be compared' : '';
  return {
    tone: worse > 0 ? 'bad' : open ? 'odd' : 'good',
    text: `${count} of ${pairs.length} reports ${worse > 1 ? 'are' : 'is'} worse than ${reports[0]?.name ?? ''}${rest}.`,
  };
}
