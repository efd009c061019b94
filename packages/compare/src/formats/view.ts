import type { DifferenceClass } from '../classes.js';
import { causesOf } from '../explain/group-causes.js';
import type { PairComparison } from '../model.js';

/** What a user wants to see of a comparison. Counts are always those of the whole. */
export interface ComparisonView {
  /** The classes to list; all unless told. */
  readonly only?: ReadonlySet<DifferenceClass>;
  /** The classes that make the comparison fail. */
  readonly failOn: ReadonlySet<DifferenceClass>;
  /** The most causes of a class, and differences of a cause, that formats for people show; all unless told. */
  readonly limit?: number;
}

/** The comparison with the differences that are to be listed, and the causes of those. */
export function restricted(pair: PairComparison, { only }: ComparisonView): PairComparison {
  if (only === undefined) return pair;
  const differences = pair.differences.filter((difference) => only.has(difference.class));
  return { ...pair, differences, causes: causesOf(differences) };
}
