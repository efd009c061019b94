import type { Style } from '@libvirt-tck/cli';
import { displayWidth } from '@libvirt-tck/text';
import type { ComparisonView } from '../../index.js';

/** What the parts of a text are written for. */
export interface Page {
  readonly view: ComparisonView;
  readonly style: Style;
  readonly columns: number;
}

/** A line of a list or table takes less room than a cause. */
const LINES_FOR_A_CAUSE = 10;

/** As many members of a list, or rows of a table, as are wanted. */
export function wanted<T>(all: readonly T[], { view }: Page): readonly T[] {
  return view.limit === undefined ? all : all.slice(0, view.limit * LINES_FOR_A_CAUSE);
}

/** How many of them that are, unless it is all. */
export function leftOut(shown: number, all: number, indent: number, { style }: Page): string {
  return shown === all ? '' : style.dim(`${' '.repeat(indent)}(${shown} of ${all}; all with --limit 0)\n`);
}

const WIDEST_NAME = 40;

/** How wide a column of names is: as wide as the widest, unless that leaves no room for what is said of them. */
export function nameColumn(names: readonly string[]): number {
  return Math.min(WIDEST_NAME, Math.max(0, ...names.map((name) => displayWidth(name))));
}

/** A name, filled up to the width of its column. */
export function inColumn(name: string, width: number): string {
  return name + ' '.repeat(Math.max(0, width - displayWidth(name)));
}
