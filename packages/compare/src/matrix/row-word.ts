import { classes, classNames } from '../classes.js';
import type { Matrix, MatrixRow } from '../model.js';

/** What became of an item over all reports: its trend, or where passing and failing never took turns, its class. */
function rowWord({ trend, class: gravest }: MatrixRow): string {
  return trend === 'steady' ? gravest : trend;
}

/** The same, and where nothing in the row looks different, what is. */
export function rowVerdict(row: MatrixRow): string {
  const looksSame = row.states.every((state) => state === row.states[0]);
  return looksSame ? `${rowWord(row)}: ${classes[row.class].title}` : rowWord(row);
}

/** How many rows there are of each word, those of trends first. */
export function rowWords({ rows }: Matrix): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(rowWord(row), (counts.get(rowWord(row)) ?? 0) + 1);
  return ['regressed', 'unstable', 'fixed', ...classNames].flatMap((word) => {
    const count = counts.get(word);
    return count === undefined ? [] : [[word, count] as const];
  });
}
