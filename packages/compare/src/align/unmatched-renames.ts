import { checkIdentities, type Test } from '@libvirt-tck/report-model';
import type { UnmatchedRename } from '../model.js';
import type { Renames } from './renames-file.js';

/** Finds the renames that change nothing, because no report has the old name, or none the new one. */
export class UnmatchedRenames {
  readonly #renames: Renames;
  /** Names that no report has had so far: of tests, and of checks by the present id of their test. */
  readonly #tests: Set<string>;
  readonly #checks: ReadonlyMap<string, Set<string>>;

  constructor(renames: Renames) {
    this.#renames = renames;
    this.#tests = new Set([...renames.tests].flat());
    this.#checks = new Map([...renames.checks].map(([test, names]) => [test, new Set([...names].flat())]));
  }

  /** @param id a test's id in some report */
  seeTest(id: string): void {
    this.#tests.delete(id);
  }

  /** @param test with its present id */
  seeChecks({ id, checks }: Test): void {
    const names = this.#checks.get(id);
    if (names === undefined || names.size === 0) return;
    for (const identity of checkIdentities(checks)) names.delete(identity);
  }

  /** The renames left over after all reports. */
  result(): readonly UnmatchedRename[] {
    return this.#renames.lines.flatMap(({ line, test, old, new: now }) => {
      const names = test === null ? this.#tests : this.#checks.get(test);
      const missing = [old, now].find((name) => names?.has(name));
      return missing === undefined ? [] : [{ file: this.#renames.file, line, test, missing }];
    });
  }
}
