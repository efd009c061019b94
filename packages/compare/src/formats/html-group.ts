import { sideBySide } from '../explain/side-by-side.js';
import type { Difference } from '../model.js';
import { causeTitle, type Group, remarks, transition } from './outline.js';
import { escapeHtml as escaped } from './plain.js';

/** Differences with one cause: the cause, each of them, and what the first one shows in detail. */
export function groupHtml({ cause, differences, count }: Group): string {
  const title = cause === undefined ? 'without a known cause' : causeTitle(cause);
  const items = differences.map((difference) => `<li>${itemHtml(difference)}</li>`);
  const left =
    differences.length < count ? `<p class="quiet">${differences.length} of ${count} are shown.</p>` : '';
  const [first] = differences;
  return `<h3>${escaped(title)} (${count})</h3>
<ul>
${items.join('\n')}
</ul>
${left}${first === undefined ? '' : detailHtml(first)}`;
}

function itemHtml(difference: Difference): string {
  const { test, check } = difference;
  const notes = remarks(difference);
  const detail = notes.length === 0 ? '' : ` <span class="quiet">(${escaped(notes.join(', '))})</span>`;
  const name = check === null ? '' : `: ${escaped(check)}`;
  return `<strong>${escaped(test)}</strong>${name} <span class="quiet">${transition(difference)}</span>${detail}`;
}

function detailHtml(difference: Difference): string {
  const sides = sideBySide(difference);
  if (sides !== undefined) {
    const lines = sides.lines.map(({ kind, text }) => {
      if (kind === 'old') return `<del>- ${escaped(text)}</del>`;
      return kind === 'new' ? `<ins>+ ${escaped(text)}</ins>` : `  ${escaped(text)}`;
    });
    return `<details><summary>${sides.old} and ${sides.new}</summary><pre>${lines.join('\n')}</pre></details>`;
  }
  const text = difference.message?.new ?? difference.message?.old ?? '';
  if (text === '' || text === difference.cause?.message) return '';
  return `<details><summary>what it says</summary><pre>${escaped(text, true)}</pre></details>`;
}
