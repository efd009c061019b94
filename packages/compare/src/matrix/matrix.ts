import { classNames, type DifferenceClass } from '../classes.js';
import type { Difference, ItemState, Matrix, MatrixRow, Trend } from '../model.js';
import { itemKey } from '../pair.js';
import { separatingFacts } from './separate.js';

/** One report, compared with the base. */
export interface MatrixColumn {
  readonly differences: readonly Difference[];
  /** Keys of the checks that were not reached or not compared. */
  readonly unresolved: ReadonlySet<string>;
}

/** The items that differ between the base and any other report, with their state in each report. */
export function matrixOf(
  columns: readonly MatrixColumn[],
  platforms: readonly ReadonlyMap<string, string>[],
): Matrix {
  const rows = new Map<string, { first: Difference; states: ItemState[]; class: DifferenceClass }>();
  for (const [index, { differences }] of columns.entries()) {
    for (const difference of differences) {
      if (difference.items !== undefined) continue;
      const key = itemKey(difference.test, difference.check);
      const states = () => statesLike(difference, key, columns);
      const row = rows.get(key) ?? { first: difference, states: states(), class: difference.class };
      row.states[index + 1] = difference.new;
      if (gravity(difference.class) < gravity(row.class)) row.class = difference.class;
      rows.set(key, row);
    }
  }
  const attributions = new Map<string, readonly string[]>();
  const failsOn = (states: readonly ItemState[]): readonly string[] => {
    const verdicts = states.map(verdictOf);
    const pattern = verdicts.join();
    const known = attributions.get(pattern) ?? separatingFacts(verdicts, platforms);
    attributions.set(pattern, known);
    return known;
  };
  return {
    rows: [...rows.values()]
      .map(({ first: { test, check }, states, class: gravest }): MatrixRow => {
        const facts = failsOn(states);
        const trend = trendOf(states);
        return { test, check, states, trend, class: gravest, ...(facts.length > 0 && { failsOn: facts }) };
      })
      .sort(inOrder),
  };
}

/** The states of an item in all reports, as if none differed from the base. */
function statesLike({ old }: Difference, key: string, columns: readonly MatrixColumn[]): ItemState[] {
  return [old, ...columns.map(({ unresolved }): ItemState => (unresolved.has(key) ? 'missing' : old))];
}

/** Whether an item worked; undefined if the report does not show it. */
export type Verdict = 'works' | 'fails' | undefined;

function verdictOf(state: ItemState): Verdict {
  switch (state) {
    case 'pass':
    case 'bonus':
    case 'finished':
      return 'works';
    case 'skip':
    case 'missing':
    case 'not-started':
    case 'interrupted':
      return undefined;
    default:
      return 'fails';
  }
}

/** The trend of an item, from the first report to the last. */
export function trendOf(states: readonly ItemState[]): Trend {
  const verdicts = states.map(verdictOf).filter((verdict) => verdict !== undefined);
  const flips = verdicts.filter((verdict, index) => index > 0 && verdict !== verdicts[index - 1]).length;
  if (flips === 0) return 'steady';
  if (flips > 1) return 'unstable';
  return verdicts.at(-1) === 'fails' ? 'regressed' : 'fixed';
}

/** The lower, the more serious. */
function gravity(name: DifferenceClass): number {
  return classNames.indexOf(name);
}

/** Regressed and unstable rows come first, then the others by class; fixed rows count as class `fix`. */
function placeOf({ trend, class: gravest }: MatrixRow): number {
  if (trend === 'regressed') return -2;
  if (trend === 'unstable') return -1;
  return gravity(trend === 'fixed' ? 'fix' : gravest);
}

function inOrder(one: MatrixRow, other: MatrixRow): number {
  return placeOf(one) - placeOf(other) || (one.test < other.test ? -1 : one.test > other.test ? 1 : 0);
}
