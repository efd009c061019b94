import { isProblem, type Test } from '@libvirt-tck/report-model';
import { isUnsupportedError } from '@libvirt-tck/text';
import type { FunctionState, FunctionUse } from './model.js';

interface Uses {
  calls: number;
  succeeded: number;
  unsupported: number;
  isNamedInFailure: boolean;
  readonly errors: Set<string>;
  readonly flags: Set<number>;
  readonly tests: Set<string>;
}

/** The recorded calls of a report, by function. */
export class FunctionUses {
  readonly #functions = new Map<string, Uses>();

  add(test: Test): void {
    const named = functionsInFailures(test);
    for (const { function: name, count, errors, flags, unfinished } of test.calls ?? []) {
      const uses = this.#of(name);
      let failed = unfinished === true ? 1 : 0;
      for (const { code, count: times } of errors) {
        failed += times;
        uses.errors.add(code);
        if (isUnsupportedError(code)) uses.unsupported += times;
      }
      uses.calls += count;
      uses.succeeded += Math.max(0, count - failed);
      uses.isNamedInFailure ||= unfinished === true || named.has(name);
      uses.tests.add(test.id);
      for (const value of flags) uses.flags.add(value);
    }
  }

  #of(name: string): Uses {
    const uses = this.#functions.get(name) ?? {
      calls: 0,
      succeeded: 0,
      unsupported: 0,
      isNamedInFailure: false,
      errors: new Set(),
      flags: new Set(),
      tests: new Set(),
    };
    this.#functions.set(name, uses);
    return uses;
  }

  result(): readonly FunctionUse[] {
    return [...this.#functions]
      .map(([name, uses]) => ({
        name,
        state: stateOf(uses),
        calls: uses.calls,
        errors: [...uses.errors].sort(),
        flags: [...uses.flags].sort((one, other) => one - other),
        tests: [...uses.tests].sort(),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}

/**
 * The functions that failures of a test name. That a test failed does not blame every function that it called: many calls are made
 * to be refused.
 */
function functionsInFailures(test: Test): ReadonlySet<string> {
  if (!isProblem(test)) return new Set();
  const failed = test.checks.filter(({ outcome }) => outcome === 'fail');
  const texts = [test, ...failed].flatMap(({ diagnostics = [] }) => diagnostics.map(({ text }) => text));
  return new Set(texts.flatMap((text) => text.match(/\bvir[A-Z][A-Za-z0-9]+/g) ?? []));
}

function stateOf({ succeeded, unsupported, isNamedInFailure }: Uses): FunctionState {
  if (succeeded > 0) return 'works';
  if (unsupported > 0) return 'unsupported';
  return isNamedInFailure ? 'fails' : 'errors';
}
