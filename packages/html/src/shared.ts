import type { Run } from './model.js';

/**
 * Makes runs share what they have in common. Most of a run is the names of tests and functions, which are those of a thousand
 * other runs.
 */
export class Shared {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly (string | number)[]>();

  run(run: Run): Run {
    return {
      ...run,
      tests: run.tests.map((test) => ({ ...test, id: this.#text(test.id), title: this.#text(test.title) })),
      functions: run.functions.map((use) => ({
        ...use,
        name: this.#text(use.name),
        errors: this.#list(use.errors),
        flags: this.#list(use.flags),
        tests: this.#list(use.tests),
      })),
      features: run.features.map((use) => ({
        ...use,
        id: this.#text(use.id),
        tests: this.#list(use.tests),
      })),
    };
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  #list<T extends string | number>(list: readonly T[]): readonly T[] {
    const key = JSON.stringify(list);
    const known = this.#lists.get(key) as readonly T[] | undefined;
    if (known === undefined) this.#lists.set(key, list);
    return known ?? list;
  }
}
