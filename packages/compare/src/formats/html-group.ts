import { explanationOf, lineSigns } from '../explain/explanation.js';
import type { DiffLine } from '../explain/side-by-side.js';
import type { Difference } from '../model.js';
import { causeTitle, type Group, remarks, subject, times, transition } from './outline.js';
import { escapeHtml as escaped } from './plain.js';

/** Differences with one cause: the cause, each of them by test, and what the first one shows in detail. */
export function groupHtml({ cause, differences, count }: Group): string {
  const title = cause === undefined ? 'without a known cause' : causeTitle(cause);
  const byTest = new Map<string, string[]>();
  for (const difference of differences) {
    const items = byTest.get(difference.test) ?? [];
    byTest.set(difference.test, items);
    // The others failed for the same cause.
    const detail = difference === differences[0] ? detailHtml(difference) : '';
    items.push(`<li>${itemHtml(difference)}${detail}</li>`);
  }
  const tests = [...byTest].map(
    ([test, items]) => `<li><strong>${escaped(test)}</strong>\n<ul>\n${items.join('\n')}\n</ul></li>`,
  );
  const left =
    differences.length < count ? `\n<p class="quiet">${differences.length} of ${count} are shown.</p>` : '';
  return `<h3>${escaped(title)}${times(count)}</h3>
<ul>
${tests.join('\n')}
</ul>${left}`;
}

function itemHtml(difference: Difference): string {
  const notes = remarks(difference);
  const detail = notes.length === 0 ? '' : ` <span class="quiet">(${escaped(notes.join(', '))})</span>`;
  const what = difference.items === undefined ? `${escaped(subject(difference))}: ` : '';
  return `${what}<span class="quiet">${transition(difference)}</span>${detail}`;
}

function detailHtml(difference: Difference): string {
  const explanation = explanationOf(difference);
  if (explanation === undefined) return '';
  const { sides, lines } = explanation;
  const summary = sides === undefined ? 'what it says' : `${sides.old} (-) and ${sides.new} (+)`;
  return `<details><summary>${summary}</summary><pre>${lines.map((line) => lineHtml(line, sides !== undefined)).join('\n')}</pre></details>`;
}

/** The words that differ are underlined: colour alone would not reach everyone. */
function lineHtml({ kind, parts }: DiffLine, hasSides: boolean): string {
  const html = parts.map(({ text, isChanged }) =>
    isChanged ? `<mark>${escaped(text)}</mark>` : escaped(text),
  );
  const line = (hasSides ? `${lineSigns[kind]} ` : '') + html.join('');
  if (kind === 'old') return `<del>${line}</del>`;
  return kind === 'new' ? `<ins>${line}</ins>` : line;
}
