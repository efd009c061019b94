import type { ApiDifference, Matrix, RollUp } from '../model.js';
import { countLines } from './outline.js';
import { escapeHtml as escaped } from './plain.js';

/** A table with a caption; the cells are HTML. */
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

export function apiTable(api: readonly ApiDifference[]): string {
  if (api.length === 0) return '';
  const rows = api.map(({ function: name, old, new: now }) => [escaped(name), old, now]);
  return table('Functions that changed', ['function', 'old', 'new'], rows);
}

export function rollUpTable({ by, groups }: RollUp): string {
  const rows = groups.map(({ name, counts }) => [
    escaped(name),
    countLines(counts)
      .map(([title, count]) => `${count} ${title}`)
      .join(', '),
  ]);
  return table(`Items by ${by}`, [by, 'items'], rows);
}

export function matrixTable({ rows }: Matrix, names: readonly string[]): string {
  const head = ['test', 'check', ...names.map((name) => escaped(name)), 'trend', 'fails on'];
  const lines = rows.map(({ test, check, states, trend, failsOn = [] }) => [
    escaped(test),
    escaped(check ?? ''),
    ...states,
    trend,
    failsOn.map((fact) => escaped(fact)).join(', or '),
  ]);
  return table('All reports', head, lines);
}
