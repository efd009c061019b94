import { type Feature, matchesGlob } from '@libvirt-tck/known-broken';
import { areaOf, normaliseName, type Test } from '@libvirt-tck/report-model';
import type { FeatureState, FeatureUse, TestResult } from './model.js';
import { resultOf } from './result.js';

type Part = Feature['evidence'][number];

/** Finds the features that a test shows. Without a file of features, areas take their place. */
export class FeatureIndex {
  readonly #features: readonly Feature[] | undefined;
  readonly #found = new Map<string, readonly (readonly [feature: string, part: Part | undefined])[]>();

  constructor(features: readonly Feature[] | undefined) {
    this.#features = features;
  }

  /** How much evidence a feature names; undefined where any test of an area counts. */
  parts(id: string): readonly Part[] | undefined {
    return this.#features?.find((feature) => feature.id === id)?.evidence;
  }

  of(test: string): readonly (readonly [feature: string, part: Part | undefined])[] {
    const known = this.#found.get(test);
    if (known !== undefined) return known;
    const found =
      this.#features === undefined
        ? [[areaOf(test), undefined] as const]
        : this.#features.flatMap(({ id, evidence }) =>
            evidence.filter((part) => matchesGlob(part.test, test)).map((part) => [id, part] as const),
          );
    this.#found.set(test, found);
    return found;
  }
}

interface Uses {
  readonly results: TestResult[];
  readonly parts: Set<Part | undefined>;
}

/** What one report shows about features. */
export class FeatureUses {
  readonly #index: FeatureIndex;
  readonly #uses = new Map<string, Uses>();

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  add(test: Test, whole: TestResult): void {
    for (const [feature, part] of this.#index.of(test.id)) {
      const result = part?.checks === undefined ? whole : resultOf(withChecks(test, part.checks));
      const isEmpty = result.checks === 0 && test.checks.length > 0 && result.failed + result.known === 0;
      if (isEmpty) continue;
      const uses = this.#uses.get(feature) ?? { results: [], parts: new Set() };
      this.#uses.set(feature, uses);
      uses.results.push(result);
      uses.parts.add(part);
    }
  }

  result(): readonly FeatureUse[] {
    return [...this.#uses]
      .map(([id, { results, parts }]): FeatureUse => {
        const all = this.#index.parts(id)?.length ?? parts.size;
        const sum = (of: (result: TestResult) => number) =>
          results.reduce((total, result) => total + of(result), 0);
        const missing = all - parts.size;
        const reason = results.find((one) => one.reason !== undefined)?.reason;
        return {
          id,
          state: stateOf(results, missing),
          tests: [...new Set(results.map((result) => result.id))].sort(),
          checks: sum(({ checks }) => checks),
          failed: sum(({ failed, known }) => failed + known),
          skipped: sum(({ skipped }) => skipped),
          skippedTests: results.filter(({ state }) => state === 'skip').length,
          missing,
          ...(reason !== undefined && { reason }),
        };
      })
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}

function withChecks(test: Test, pattern: NonNullable<Part['checks']>): Test {
  return {
    ...test,
    checks: test.checks.filter(({ name }) => matchesGlob(pattern, normaliseName(name))),
  };
}

/** A feature works only if all of its evidence was there, was exercised, and passed. */
function stateOf(results: readonly TestResult[], missing: number): FeatureState {
  for (const state of ['fails', 'known', 'todo'] as const)
    if (results.some((result) => result.state === state)) return state;
  if (results.every(({ state }) => state === 'skip')) return 'skip';
  return missing > 0 || results.some(({ state, skipped }) => state === 'skip' || skipped > 0)
    ? 'part'
    : 'works';
}
