import { plural } from '@libvirt-tck/text';
import { rowVerdict } from '../matrix/row-word.js';
import type { Matrix, PairComparison } from '../model.js';
import { statedDifferences } from '../platform/undeclared-facts.js';
import { countLines } from './outline.js';
import type { ComparisonView } from './view.js';

/** A table for every format for people. Its texts are not escaped. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** All rows, shown or not. */
  readonly all: number;
}

/** A row takes less room than a cause. */
const ROWS_FOR_A_CAUSE = 10;

function table(
  title: string,
  head: readonly string[],
  all: readonly (readonly string[])[],
  { limit }: ComparisonView,
): Table {
  const rows = limit === undefined ? all : all.slice(0, limit * ROWS_FOR_A_CAUSE);
  return { title, head, rows, all: all.length };
}

/** The facts that differ, and are the first suspects. Undefined if there is none. */
export function platformTable({ platform }: PairComparison, view: ComparisonView): Table | undefined {
  const rows = statedDifferences(platform).map(({ fact, old, new: now }) => [fact, spaced(old), spaced(now)]);
  return rows.length === 0 ? undefined : table('The platforms differ', ['fact', 'old', 'new'], rows, view);
}

/** A list of words such as `kvm,qemu` with spaces, so that it can wrap. */
function spaced(value: string): string {
  return value.replaceAll(/,(?=\S)/g, ', ');
}

/** Renames, functions, and counts by area, feature or function: those that have something to show. */
export function detailTables(pair: PairComparison, view: ComparisonView): readonly Table[] {
  const { renames, ambiguous, api, rollUp } = pair;
  const renamed = [
    ...renames.map(({ kind, test, old, new: now, accepted }) => [
      kind === 'test' ? '' : test,
      old,
      now,
      accepted ? 'renamed' : 'probably renamed',
    ]),
    ...ambiguous.map(({ test, old, new: now }) => [
      test ?? '',
      `${old.length} vanished`,
      `${now.length} appeared`,
      'ambiguous',
    ]),
  ];
  const functions = api.map(({ function: name, old, new: now }) => [name, old, now]);
  return [
    ...(renamed.length === 0 ? [] : [table('Renames', ['in', 'old', 'new', 'verdict'], renamed, view)]),
    ...(functions.length === 0 ? [] : [table('Functions', ['function', 'old', 'new'], functions, view)]),
    ...(rollUp === undefined || rollUp.groups.length === 0 ? [] : [rollUpTable(rollUp, view)]),
  ];
}

/** One row for each area, feature or function in which anything differs. */
function rollUpTable({ by, groups }: NonNullable<PairComparison['rollUp']>, view: ComparisonView): Table {
  const rows = groups
    .map(({ name, counts }) => [name, countLines(counts)] as const)
    .filter(([, lines]) => lines.some(([title]) => title !== 'same'))
    .map(([name, lines]) => [name, lines.map(([title, count]) => `${count} ${title}`).join(', ')]);
  return table(`By ${by}: ${rows.length} of ${groups.length} differ`, [by, 'items'], rows, view);
}

/** One column for each report, one row for each item that differs. */
export function matrixTable({ rows }: Matrix, names: readonly string[], view: ComparisonView): Table {
  const cells = rows.map((row) => [
    row.check === null ? row.test : `${row.test}: ${row.check}`,
    ...row.states,
    rowVerdict(row),
    (row.failsOn ?? []).join(' or '),
  ]);
  const title = `${plural(rows.length, 'item differs', 'items differ')} between the reports`;
  return table(title, ['item', ...names, 'result', 'fails on'], cells, view);
}
