import { rowVerdict } from '../matrix/row-word.js';
import type { ApiDifference, Matrix, RollUp } from '../model.js';
import { countLines } from './outline.js';
import { escapeHtml as escaped } from './plain.js';
import type { ComparisonView } from './view.js';

/** A table with a caption, which no other on the page has; the cells are HTML. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const headings = head.map((text) => `<th scope="col">${text}</th>`).join('');
  const lines = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>`;
}

function cell(html: string): string {
  return /^\d+$/.test(html) ? `<td class="count">${html}</td>` : `<td>${html}</td>`;
}

export function apiTable(api: readonly ApiDifference[], captionEnd: string): string {
  if (api.length === 0) return '';
  const rows = api.map(({ function: name, old, new: now }) => [escaped(name), old, now]);
  return table(`Functions that changed${captionEnd}`, ['function', 'old', 'new'], rows);
}

export function rollUpTable({ by, groups }: RollUp, captionEnd: string): string {
  if (groups.length === 0) return '';
  const rows = groups.map(({ name, counts }) => [
    escaped(name),
    countLines(counts)
      .map(([title, count]) => `${count} ${title}`)
      .join(', '),
  ]);
  return table(`Items by ${by}${captionEnd}`, [by, 'items'], rows);
}

/** A row of the matrix takes less room than a cause. */
const ROWS_FOR_A_CAUSE = 10;

export function matrixTable({ rows }: Matrix, names: readonly string[], { limit }: ComparisonView): string {
  const shown = limit === undefined ? rows : rows.slice(0, limit * ROWS_FOR_A_CAUSE);
  const head = ['test', 'check', ...names.map((name) => escaped(name)), 'what became of it', 'fails on'];
  const lines = shown.map((row) => [
    escaped(row.test),
    escaped(row.check ?? ''),
    ...row.states,
    rowVerdict(row),
    (row.failsOn ?? []).map((fact) => escaped(fact)).join(', or '),
  ]);
  return table(`All reports: ${shown.length} of ${rows.length} rows`, head, lines);
}
