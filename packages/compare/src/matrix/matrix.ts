import type { Difference, ItemState, Matrix, MatrixRow, PairComparison, Trend } from '../model.js';
import { separatingFacts } from './separate.js';

/** What differs between the base and any other report, with how it stands in every one of them. */
export function matrixOf(
  pairs: readonly PairComparison[],
  platforms: readonly ReadonlyMap<string, string>[],
): Matrix {
  const rows = new Map<string, { first: Difference; states: ItemState[] }>();
  for (const [index, pair] of pairs.entries()) {
    for (const difference of pair.differences) {
      if (difference.items !== undefined) continue;
      const key = JSON.stringify([difference.test, difference.check]);
      // Where nothing is said of a report, it is as the base.
      const states = new Array<ItemState>(pairs.length + 1).fill(difference.old);
      const row = rows.get(key) ?? { first: difference, states };
      row.states[index + 1] = difference.new;
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
      .map(({ first: { test, check }, states }): MatrixRow => {
        const facts = failsOn(states);
        return { test, check, states, trend: trendOf(states), ...(facts.length > 0 && { failsOn: facts }) };
      })
      .sort(inOrder),
  };
}

/** Whether an item worked; undefined where nobody can tell. */
export type Verdict = 'works' | 'fails' | undefined;

export function verdictOf(state: ItemState): Verdict {
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

/** How an item went, from the first report to the last. */
export function trendOf(states: readonly ItemState[]): Trend {
  const verdicts = states.map(verdictOf).filter((verdict) => verdict !== undefined);
  const flips = verdicts.filter((verdict, index) => index > 0 && verdict !== verdicts[index - 1]).length;
  if (flips === 0) return 'steady';
  if (flips > 1) return 'unstable';
  return verdicts.at(-1) === 'fails' ? 'regressed' : 'fixed';
}

const trends: readonly Trend[] = ['regressed', 'unstable', 'fixed', 'steady'];

function inOrder(one: MatrixRow, other: MatrixRow): number {
  return (
    trends.indexOf(one.trend) - trends.indexOf(other.trend) ||
    (one.test < other.test ? -1 : one.test > other.test ? 1 : 0)
  );
}
