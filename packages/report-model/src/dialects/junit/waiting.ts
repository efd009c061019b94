import type { Test } from '../../model.js';

/** A test of a suite, before it has its id. */
export interface NamedTest {
  /** What the classes of its cases are called; empty where they have none. */
  readonly classname: string;
  /** The path of its suite. */
  readonly suite: string;
  readonly test: Test;
}

/** So many checks wait for the end of a document at most. */
const MOST_CHECKS = 200_000;
/** So many characters of their diagnostics, at most. */
const MOST_TEXT = 64 * 1024 * 1024;

/**
 * Gives tests their ids: the class, or with its suite where the class spans suites. That shows only at the end of a
 * document, and until then the tests wait: given in the order of suites, ids would depend on it. Tests that are called as
 * their suite do not wait.
 */
export class WaitingTests {
  readonly #waiting: NamedTest[] = [];
  /** How many tests have that class, or are called so otherwise. */
  readonly #uses = new Map<string, number>();
  readonly #ids = new Map<string, number>();
  #checks = 0;
  #text = 0;
  #isFull = false;

  /** Takes a test; returns those that can be given now. */
  add(named: NamedTest): Test[] {
    const { classname, suite, test } = named;
    const needsClass = classname !== '' && classname !== suite;
    this.#uses.set(test.id, (this.#uses.get(test.id) ?? 0) + 1);
    if (this.#isFull || (!needsClass && this.#waiting.length === 0)) return [this.#unique(test)];
    this.#waiting.push(named);
    this.#checks += test.checks.length;
    this.#text += textLength(test);
    if (this.#checks <= MOST_CHECKS && this.#text <= MOST_TEXT) return [];
    this.#isFull = true;
    return this.flush();
  }

  /** True when there were too many checks: classes that span suites are told apart by their order. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** The tests that are left. */
  flush(): Test[] {
    return this.#waiting.splice(0).map(({ classname, suite, test }) => {
      const isPlain = classname === '' || classname === suite || this.#uses.get(test.id) === 1;
      return this.#unique(isPlain || suite === '' ? test : { ...test, id: `${suite}/${classname}` });
    });
  }

  /** Suites may share a name; tests may not. */
  #unique(test: Test): Test {
    const count = (this.#ids.get(test.id) ?? 0) + 1;
    this.#ids.set(test.id, count);
    return count === 1 ? test : { ...test, id: `${test.id} (${count})` };
  }
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
