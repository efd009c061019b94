import { escapeHtml as escaped } from './escape.js';
import type { Tone } from './report/model.js';
import type { CellView } from './site/model.js';

/** Small pieces of HTML that templates share. */

/** A number that links to the list behind it; nothing for zero. */
export function tile(count: number, label: string, tone: Tone, href: string): string {
  if (count === 0) return '';
  return `<li class="${tone}"><a href="${escaped(href)}"><b>${count.toLocaleString('en')}</b> ${escaped(label)}</a></li>`;
}

/** Shares of a whole as one line of colours. The numbers stand beside it, so it is only decoration. */
export function bar(parts: readonly (readonly [count: number, tone: Tone])[]): string {
  const all = parts.reduce((sum, [count]) => sum + count, 0);
  if (all === 0) return '';
  let from = 0;
  const rects = parts.map(([count, tone]) => {
    const width = (1000 * count) / all;
    const rect = `<rect class="${tone}" x="${round(from)}" y="0" width="${round(width)}" height="8"/>`;
    from += width;
    return count === 0 ? '' : rect;
  });
  return `<svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A text as a link if it is an address on the web, else as it is. */
export function link(text: string): string {
  if (!/^https?:\/\/[^\s"'<>]+$/i.test(text)) return escaped(text);
  return `<a href="${escaped(text)}" rel="noreferrer nofollow">${escaped(text)}</a>`;
}

/** What a cell of a table holds: its text, as a link where it leads somewhere, and its note. */
export function inner({ text, href, note }: CellView): string {
  const shown = href === undefined ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`;
  return note === undefined || note === '' ? shown : `${shown}<small>${escaped(note)}</small>`;
}

export function cellClass({ tone, isNumber }: CellView): string {
  const names = [...(tone === undefined ? [] : [tone]), ...(isNumber === true ? ['n'] : [])];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}
