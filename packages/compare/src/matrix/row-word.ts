import { classes, classNames } from '../classes.js';
import type { Matrix, MatrixRow } from '../model.js';

/** The result of an item over all reports: its trend, or if passing and failing never alternate, its class. */
function rowWord({ trend, class: gravest }: MatrixRow): string {
  return trend === 'steady' ? gravest : trend;
}

/** The same, with a title if all states in the row look alike. */
export function rowVerdict(row: MatrixRow): string {
  const looksSame = row.states.every((state) => state === row.states[0]);
  return looksSame ? `${rowWord(row)}: ${classes[row.class].title}` : rowWord(row);
}

/** The number of rows with each result, trends first. */
export function rowWords({ rows }: Matrix): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(rowWord(row), (counts.get(rowWord(row)) ?? 0) + 1);
  return ['regressed', 'unstable', 'fixed', ...classNames].flatMap((word) => {
    const count = counts.get(word);
    return count === undefined ? [] : [[word, count] as const];
  });
}
