import type { Test } from '@libvirt-tck/report-model';
import { classNames } from './classes.js';
import type { TestComparison } from './classify/compare-tests.js';
import type { Counts, RollUp, RollUpBy } from './model.js';

export type MutableCounts = { -readonly [Name in keyof Counts]: number };

export function noCounts(): MutableCounts {
  return Object.fromEntries(['same', ...classNames].map((name) => [name, 0])) as MutableCounts;
}

export function addCounts(counts: MutableCounts, { same, differences }: TestComparison): void {
  counts.same += same;
  for (const difference of differences) counts[difference.class] += difference.items ?? 1;
}

/** Counts by area, feature or function. A test that calls several functions counts for each of them. */
export class RollUpCollector {
  readonly #by: RollUpBy;
  readonly #groups = new Map<string, MutableCounts>();

  constructor(by: RollUpBy) {
    this.#by = by;
  }

  add(tests: readonly (Test | undefined)[], comparison: TestComparison): void {
    for (const name of new Set(tests.flatMap((test) => (test ? groupsOf(test, this.#by) : [])))) {
      const counts = this.#groups.get(name) ?? noCounts();
      this.#groups.set(name, counts);
      addCounts(counts, comparison);
    }
  }

  result(): RollUp {
    const groups = [...this.#groups].map(([name, counts]) => ({ name, counts }));
    return { by: this.#by, groups: groups.sort((one, other) => (one.name < other.name ? -1 : 1)) };
  }
}

/**
 * `domain/050-transient-lifecycle` is of the area `domain`; its feature is `transient-lifecycle`, which
 * scripts of several areas share.
 */
function groupsOf({ id, calls = [] }: Test, by: RollUpBy): readonly string[] {
  const slash = id.lastIndexOf('/');
  switch (by) {
    case 'area':
      return [slash === -1 ? '(none)' : id.slice(0, slash)];
    case 'feature':
      return [id.slice(slash + 1).replace(/^\d+-/, '')];
    case 'api':
      return calls.map((call) => call.function);
  }
}
