import { escapeHtml as escaped } from './escape.js';
import type { Tone } from './report/model.js';
import type { CellView, TableView } from './site/model.js';

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

/** What a cell of a table holds: its text, as a link where it leads somewhere, its note and its pictures. */
export function inner({ text, href, note = '', brief, spark = [], bar: shares }: CellView): string {
  const shown = href === undefined ? signed(text) : `<a href="${escaped(href)}">${signed(text)}</a>`;
  const short = brief === undefined ? '' : `<span class="brief" aria-hidden="true">${escaped(brief)}</span>`;
  const long = note === '' ? '' : `<small>${escaped(note)}</small>`;
  const line = shares === undefined ? '' : bar(shares);
  return shown + short + long + (spark.length < 2 ? '' : sparkline(spark)) + line;
}

/** The word after a sign can be hidden where there is no room for it. */
function signed(text: string): string {
  const [, sign, word] = /^([✓✗!–◐]) (.+)$/u.exec(text) ?? [];
  if (sign === undefined || word === undefined) return escaped(text);
  return `<span class="sign">${sign}</span> <span class="word">${escaped(word)}</span>`;
}

/** The newest of these marks are shown: the page of the history has all. */
const MOST_MARKS = 12;

function sparkline(tones: NonNullable<CellView['spark']>): string {
  const marks = tones
    .slice(-MOST_MARKS)
    .map((tone) => `<i${tone === undefined ? '' : ` class="${tone}"`}></i>`);
  return `<span class="spark" aria-hidden="true">${marks.join('')}</span>`;
}

/** Rows of a table by pages, the first of which is open. */
export function pagesOf<Row>(
  rows: readonly Row[],
): readonly { readonly from: number; readonly rows: readonly Row[] }[] {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  return Array.from({ length: pages }, (_, page) => ({
    from: page * PAGE + 1,
    rows: rows.slice(page * PAGE, (page + 1) * PAGE),
  }));
}

const PAGE = 200;

/** A table with more columns than this shows signs, not words. */
const FEW_COLUMNS = 12;

export function tableClass({ kind, head }: TableView): string {
  return kind === 'matrix' && head.length > FEW_COLUMNS ? 'matrix dense' : kind;
}

export function cellClass({ tone, isNumber }: CellView): string {
  const names = [...(tone === undefined ? [] : [tone]), ...(isNumber === true ? ['n'] : [])];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}
