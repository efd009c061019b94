import { displayWidth, wrap } from '@libvirt-tck/text';
import Table, { type HorizontalAlignment } from 'cli-table3';

export interface TableOptions {
  /** Titles of the columns. */
  readonly head?: readonly string[];
  /** Left unless given. */
  readonly align?: readonly HorizontalAlignment[];
  /** Spaces before each line. */
  readonly indent?: number;
  /** The table's greatest width: the widest columns wrap to fit it. Unlimited unless given. */
  readonly columns?: number;
}

const GAP = 2;
const NARROWEST = 10;

const noBorder = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid', 'middle']
    .flatMap((part) => [part, `${part}-mid`, `${part}-left`, `${part}-right`, `mid-${part}`])
    .map((part) => [part, '']),
);

/**
 * Aligns rows in columns, without borders. Cells may be styled, and must be `visible`.
 * @returns whole lines; empty if there are no rows
 */
export function formatTable(rows: readonly (readonly string[])[], options: TableOptions = {}): string {
  if (rows.length === 0) return '';
  const { head = [], align = [], indent = 0, columns = Number.POSITIVE_INFINITY } = options;
  const widths = columnWidths([...rows, head], columns - indent);
  // Wrapped here: the library would cut a word that is longer than its column.
  const wrapped = (row: readonly string[]) =>
    row.map((cell, column) => wrap(cell, (widths[column] ?? 0) - GAP).join('\n'));
  const table = new Table({
    head: wrapped(head),
    colAligns: [...align],
    colWidths: widths,
    chars: noBorder,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP, compact: true },
  });
  for (const row of rows) table.push(wrapped(row));
  const lines = table.toString().split('\n');
  return lines
    .map((line) => `${' '.repeat(indent)}${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}

/** Each as wide as its widest cell. Where the table would be too wide, the widest columns give way. */
function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: count }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? '') + GAP), 0),
  );
  let excess = widths.reduce((sum, width) => sum + width, -GAP) - columns;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}
