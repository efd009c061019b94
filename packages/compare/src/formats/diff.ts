import { visible } from '@libvirt-tck/text';
import type { Comparison, Difference, PairComparison } from '../model.js';
import { countLines } from './outline.js';
import { verdictOf } from './verdict.js';
import { type ComparisonView, restricted } from './view.js';

/**
 * The comparison in the form of a patch: `-` for the old report, `+` for the new one, one hunk for each test. Lines look as in
 * the canonical report. They are for reading, and for tools that colour patches, not to be applied.
 */
export function comparisonDiff(comparison: Comparison, view: ComparisonView): string {
  const { reports, pairs } = comparison;
  return pairs
    .map((pair, index) => {
      const [old, now] = [reports[0]?.name ?? '', reports[index + 1]?.name ?? ''];
      return `--- ${visible(old)}\n+++ ${visible(now)}\n${pairDiff(pair, verdictOf(comparison, index, view).text, view)}`;
    })
    .join('');
}

function pairDiff(pair: PairComparison, verdict: string, view: ComparisonView): string {
  const platform = pair.platform.map(({ fact, old, new: now }) => [
    ...(old === null ? [] : [`-<fact name="${quoted(fact)}" value="${quoted(old)}"/>\n`]),
    ...(now === null ? [] : [`+<fact name="${quoted(fact)}" value="${quoted(now)}"/>\n`]),
  ]);
  const lines = platform.length === 0 ? [] : ['@@ platform @@\n', ...platform.flat()];
  let test: string | undefined;
  for (const difference of restricted(pair, view).differences) {
    if (difference.test !== test) lines.push(`@@ ${visible(difference.test)} @@\n`);
    test = difference.test;
    for (const line of itemLines(difference)) lines.push(line);
  }
  const counts = countLines(pair.counts).map(([name, count]) => `# ${name}: ${count}\n`);
  return `${lines.join('')}# ${verdict}\n${counts.join('')}`;
}

function itemLines(difference: Difference): readonly string[] {
  const { class: name, check, old, new: now, items, message, known } = difference;
  if (items !== undefined) return [`# ${name}: ${items} checks\n`];
  const line = (sign: string, state: string, text: string | undefined, entry: string | undefined) => {
    if (state === 'missing') return [];
    const start =
      check === null ? `<test ending="${state}"` : `<check name="${quoted(check)}" outcome="${state}"`;
    const mark = entry === undefined ? '' : ` known="${quoted(entry)}"`;
    const said = text === undefined ? '/>' : `>${text.split('\n').map(quoted).join(`\n${sign}  `)}`;
    return [`${sign}${start}${mark}${said}\n`];
  };
  return [...line('-', old, message?.old, known?.old), ...line('+', now, message?.new, known?.new)];
}

function quoted(text: string): string {
  return visible(text).replace(
    /[&<"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&quot;',
  );
}
