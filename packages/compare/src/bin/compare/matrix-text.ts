import { visible } from '@libvirt-tck/text';
import { type ComparedReport, type Matrix, type MatrixRow, rowVerdict, rowWords } from '../../index.js';
import { leftOut, type Page, wanted } from './page.js';
import { paragraph } from './paragraph.js';

/** A column a report, numbered in their order, and a row for each item that differs. */
export function matrixText(matrix: Matrix, reports: readonly ComparedReport[], page: Page): string {
  const { style, columns } = page;
  const { rows } = matrix;
  const legend = reports.map(({ name }, index) => paragraph(`${index + 1}  ${visible(name)}`, columns, 2));
  const shown = wanted(rows, page);
  const widths = reports.map((_, index) =>
    Math.max(String(index + 1).length, ...shown.map(({ states }) => (states[index] ?? '').length)),
  );
  const cells = (texts: readonly string[]) =>
    texts.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ');
  const head = cells(reports.map((_, index) => String(index + 1)));
  const lines = shown.map((row) => {
    const facts = row.failsOn === undefined ? '' : `, fails on ${row.failsOn.map(visible).join(', or ')}`;
    const name = paragraph(`${rowName(row)} (${rowVerdict(row)}${facts})`, columns, 2);
    return `${name}    ${cells(row.states)}\n`;
  });
  const title = style.bold(
    `${rows.length} ${rows.length === 1 ? 'item differs' : 'items differ'} between the reports`,
  );
  const words = rowWords(matrix).map(([word, count]) => `${count} ${word}`);
  const summary = words.length === 0 ? '' : paragraph(words.join(', '), columns, 2, 0);
  return `${title}\n${summary}${legend.join('')}    ${head}\n${lines.join('')}${leftOut(shown.length, rows.length, 2, page)}`;
}

function rowName({ test, check }: MatrixRow): string {
  return check === null ? visible(test) : `${visible(test)}: ${visible(check)}`;
}
