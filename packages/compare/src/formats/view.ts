import type { DifferenceClass } from '../classes.js';
import { causesOf } from '../explain/group-causes.js';
import type { PairComparison } from '../model.js';

/** The part of a comparison to show. Counts are always those of the whole. */
export interface ComparisonView {
  /** The classes to list; all by default. */
  readonly only?: ReadonlySet<DifferenceClass>;
  /** The classes that make the comparison fail. */
  readonly failOn: ReadonlySet<DifferenceClass>;
  /** The most causes of a class, and differences of a cause, in formats for people; all by default. */
  readonly limit?: number;
}

/** The comparison with only the differences to list, and their causes. */
export function restricted(pair: PairComparison, { only }: ComparisonView): PairComparison {
  if (only === undefined) return pair;
  const differences = pair.differences.filter((difference) => only.has(difference.class));
  return { ...pair, differences, causes: causesOf(differences) };
}
