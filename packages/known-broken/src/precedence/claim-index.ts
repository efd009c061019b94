import { groupBy } from '../group-by.js';
import { matchesGlob } from '../match/glob.js';
import type { Claim } from './claim.js';

const NONE: readonly Claim[] = [];

/** Claims by the test they are about, so that a report of many tests does not ask every claim about each. */
export class ClaimIndex {
  readonly #exact: ReadonlyMap<string, readonly Claim[]>;
  /** By the text before the first star. */
  readonly #globs: ReadonlyMap<string, readonly Claim[]>;
  readonly #prefixLengths: readonly number[];

  constructor(claims: readonly Claim[]) {
    const prefixOf = ({ entry }: Claim) => entry.test.prefix;
    const isExact = ({ entry }: Claim) => entry.test.exact !== undefined;
    this.#exact = groupBy(claims.filter(isExact), prefixOf);
    this.#globs = groupBy(
      claims.filter((claim) => !isExact(claim)),
      prefixOf,
    );
    this.#prefixLengths = [...new Set([...this.#globs.keys()].map((prefix) => prefix.length))];
  }

  /** All claims about this test. */
  about(test: string): readonly Claim[] {
    const exact = this.#exact.get(test) ?? NONE;
    if (this.#prefixLengths.length === 0) return exact;
    const globs = this.patternsFrom(test);
    if (globs.length === 0) return exact;
    return [...exact, ...globs.filter(({ entry }) => matchesGlob(entry.test, test))];
  }

  /** Claims about patterns of tests whose text before the first star is where this text starts. */
  patternsFrom(text: string): readonly Claim[] {
    return this.#prefixLengths.flatMap((length) =>
      length > text.length ? [] : (this.#globs.get(text.slice(0, length)) ?? []),
    );
  }

  all(): readonly Claim[] {
    return [...this.#exact.values(), ...this.#globs.values()].flat();
  }
}
