// Sorts lists by a column, and hides columns of matrices. The pages are complete without it.
import { inAddress, putInAddress } from './address.js';

const headings = (table: Element) => [...table.querySelectorAll<HTMLElement>('thead th')];

/** A table with fewer rows is as easily read as sorted. */
const FEW_ROWS = 3;

for (const table of document.querySelectorAll<HTMLTableElement>('table.list')) {
  if ((table.tBodies[0]?.rows.length ?? 0) < FEW_ROWS || table.closest('.page') !== null) continue;
  for (const [column, head] of headings(table).entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(table, column));
    head.append(button);
  }
}

/** Numbers by size, versions by their parts, all else by its letters. */
const order = new Intl.Collator('en', { numeric: true });

function sort(table: HTMLTableElement, column: number): void {
  const heads = headings(table);
  const isUp = heads[column]?.getAttribute('aria-sort') !== 'ascending';
  for (const head of heads) head.removeAttribute('aria-sort');
  heads[column]?.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
  // Pages that follow take part: what is shown first is the first of all.
  const bodies = [...(table.closest('section')?.querySelectorAll('tbody') ?? [])];
  const sizes = bodies.map(({ rows }) => rows.length);
  const textOf = (row: HTMLTableRowElement) => row.cells[column]?.textContent ?? '';
  const rows = bodies.flatMap((body) => [...body.rows]);
  rows.sort((one, other) => (isUp ? 1 : -1) * order.compare(textOf(one), textOf(other)));
  for (const [index, body] of bodies.entries()) body.append(...rows.splice(0, sizes[index]));
}

const matrices = [...document.querySelectorAll<HTMLTableElement>('table.matrix')];
const names = [...new Set(matrices.flatMap((table) => headings(table).slice(1).map(nameOf)))];

function nameOf(head: HTMLElement): string {
  return [head.querySelector('a')?.textContent ?? head.textContent, head.querySelector('small')?.textContent]
    .filter(Boolean)
    .join(', ');
}

function showColumns(hidden: ReadonlySet<string>): void {
  for (const table of matrices) {
    const isHidden = headings(table).map((head, column) => column > 0 && hidden.has(nameOf(head)));
    for (const row of table.rows)
      for (const [column, cell] of [...row.cells].entries()) cell.hidden = isHidden[column] ?? false;
  }
}

/** Fewer columns need no choice. */
const FEW_COLUMNS = 3;

function addChoice(first: HTMLTableElement): void {
  const hidden = new Set((inAddress('hide') ?? '').split('|').filter((name) => names.includes(name)));
  const choice = document.createElement('details');
  choice.className = 'columns';
  const summary = document.createElement('summary');
  const count = () => {
    summary.textContent = `Columns: ${names.length - hidden.size} of ${names.length}`;
  };
  choice.append(summary);
  for (const name of names) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = !hidden.has(name);
    box.addEventListener('change', () => {
      if (box.checked) hidden.delete(name);
      else hidden.add(name);
      putInAddress('hide', [...hidden].join('|'));
      count();
      showColumns(hidden);
    });
    const label = document.createElement('label');
    label.append(box, ` ${name}`);
    choice.append(label);
  }
  count();
  showColumns(hidden);
  first.closest('section')?.before(choice);
}

const [first] = matrices;
if (first !== undefined && names.length >= FEW_COLUMNS) addChoice(first);
