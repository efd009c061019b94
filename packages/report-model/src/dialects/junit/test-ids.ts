import type { Test } from '../../model.js';
import { UniqueIds } from '../test-id.js';
import type { NamedTest } from './suite-tests.js';

/** So many checks wait for the end of a document at most. */
const MOST_CHECKS = 200_000;
/** So many characters of their diagnostics, at most. */
const MOST_TEXT = 64 * 1024 * 1024;

/**
 * Gives tests their ids: the class, or with its suite where the class spans suites. That shows only at the end of a
 * document, and until then the tests wait: given in the order of suites, ids would depend on it. Tests that are called as
 * their suite do not wait.
 */
export class TestIds {
  readonly #waiting: NamedTest[] = [];
  readonly #given = new UniqueIds();
  /** Classes that are known to span suites. */
  readonly #spanning = new Set<string>();
  #checks = 0;
  #text = 0;
  #isFull = false;
  #dependOnOrder = false;

  /** Takes a test; returns those that can be given now. */
  add(named: NamedTest): readonly Test[] {
    const { test } = named;
    if (this.#isFull) return [this.#late(named)];
    if (this.#waiting.length === 0 && isCalledAsSuite(named)) return [this.#unique(test, test.id)];
    this.#waiting.push(named);
    this.#checks += test.checks.length;
    this.#text += textLength(test);
    this.#isFull = this.#checks > MOST_CHECKS || this.#text > MOST_TEXT;
    return this.#isFull ? this.flush() : [];
  }

  /** True if there were too many checks to wait for a class that spans suites, so that the order of those decides. */
  get dependOnOrder(): boolean {
    return this.#dependOnOrder;
  }

  /** The tests that are left. */
  flush(): readonly Test[] {
    const seen = new Set<string>();
    for (const { test } of this.#waiting) {
      if (seen.has(test.id) || this.#given.has(test.id)) this.#spanning.add(test.id);
      seen.add(test.id);
    }
    return this.#waiting.splice(0).map((named) => this.#unique(named.test, this.#idOf(named)));
  }

  #late(named: NamedTest): Test {
    const id = this.#idOf(named);
    if (this.#given.has(id)) this.#dependOnOrder = true;
    return this.#unique(named.test, id);
  }

  #idOf(named: NamedTest): string {
    const { classname, suite, test } = named;
    const isPlain = suite === '' || isCalledAsSuite(named) || !this.#spanning.has(test.id);
    return isPlain ? test.id : `${suite}/${classname}`;
  }

  /** Suites may share a name; tests may not. */
  #unique(test: Test, id: string): Test {
    const unique = this.#given.next(id);
    return unique === test.id ? test : { ...test, id: unique };
  }
}

function isCalledAsSuite({ classname, suite }: NamedTest): boolean {
  return classname === '' || classname === suite;
}

function textLength({
  checks,
  diagnostics = [],
  earlier = [],
}: Pick<Test, 'checks' | 'diagnostics' | 'earlier'>): number {
  let length = 0;
  for (const { text } of diagnostics) length += text.length;
  for (const check of checks)
    if (check.diagnostics !== undefined) for (const { text } of check.diagnostics) length += text.length;
  for (const attempt of earlier) length += textLength(attempt);
  return length;
}
