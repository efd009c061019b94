import { formatTable, type Style } from '@libvirt-tck/cli';
import { visible, wrap } from '@libvirt-tck/text';
import type { ComparisonView, Table } from '../../index.js';

/** The settings for all parts of a text. */
export interface Page {
  readonly view: ComparisonView;
  readonly style: Style;
  readonly columns: number;
}

/** One line of text wrapped to the terminal, each line painted and ended. Later lines hang by two columns. */
export function paragraph(
  text: string,
  { columns }: Page,
  indent: number,
  { paint = (line: string) => line, hang = 2 } = {},
): string {
  return wrap(text, columns, { indent, hang })
    .map((line) => `${paint(line)}\n`)
    .join('');
}

/** A note that something is left out. */
export function leftOut(text: string | undefined, indent: number, page: Page): string {
  return text === undefined
    ? ''
    : `${page.style.dim(`${' '.repeat(indent)}(${text}; all with --limit 0)`)}\n`;
}

export function tableText({ title, head, rows, all }: Table, page: Page): string {
  const { style, columns } = page;
  const cells = rows.map((row) => row.map(visible));
  const left = rows.length < all ? `${rows.length} of ${all}` : undefined;
  const aligned = formatTable(cells, {
    head: head.map((cell) => style.dim(visible(cell))),
    indent: 2,
    columns,
  });
  return `${title}\n${aligned}${leftOut(left, 2, page)}`;
}
