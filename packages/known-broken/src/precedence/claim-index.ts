import { matchesGlob } from '../match/glob.js';
import type { Claim } from './claim.js';

const NONE: readonly Claim[] = [];

/** Claims by the test they are about, so that a report of many tests does not ask every claim about each. */
export class ClaimIndex {
  readonly #exact = new Map<string, Claim[]>();
  /** By the text before the first star. */
  readonly #globs = new Map<string, Claim[]>();
  readonly #prefixLengths: readonly number[];

  constructor(claims: Iterable<Claim>) {
    for (const claim of claims) {
      const { exact, prefix } = claim.entry.test;
      const index = exact === undefined ? this.#globs : this.#exact;
      const group = index.get(prefix);
      if (group === undefined) index.set(prefix, [claim]);
      else group.push(claim);
    }
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
