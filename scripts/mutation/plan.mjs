// The mutants of all functions that the suite calls on a driver, from the calls that a report recorded.
import * as functions from '../../packages/libvirt/dist/src/generated/functions.gen.js';
import { declarationOf } from '../../packages/libvirt/dist/src/library/declare.js';
import { mutantsOf } from './mutants.mjs';

/** @typedef {import('../../packages/report-model/dist/src/index.js').Report} Report */
/** @typedef {import('./mutants.mjs').Mutant & {readonly tests: readonly string[]}} PlannedMutant */

/**
 * @param {Report} report
 * @param {readonly string[]} only functions; all unless given
 * @returns {PlannedMutant[]} each with the tests that call its function, the quickest first
 */
export function planOf({ tests }, only = []) {
  /** @type {Map<string, {succeeds: boolean, fails: boolean, flags: number, tests: {id: string, duration: number}[]}>} */
  const uses = new Map();
  // A test that is skipped as a whole kills nothing.
  for (const { id, duration = 0, calls = [] } of tests.filter(({ plan }) => plan?.kind !== 'skip-all'))
    for (const { function: name, count, errors, flags } of calls) {
      const use = uses.get(name) ?? { succeeds: false, fails: false, flags: 0, tests: [] };
      uses.set(name, use);
      use.succeeds ||= errors.reduce((rest, error) => rest - error.count, count) > 0;
      use.fails ||= errors.length > 0;
      for (const value of flags) use.flags = (use.flags | value) >>> 0;
      use.tests.push({ id, duration });
    }
  const chosen = [...uses.keys()].filter((name) => only.length === 0 || only.includes(name)).sort();
  return chosen.flatMap((name) => {
    const declared = /** @type {Readonly<Record<string, object>>} */ (functions)[name];
    const use = uses.get(name);
    // Functions that the binding declares elsewhere are not public ones of libvirt-api.xml.
    if (declared === undefined || use === undefined) return [];
    const { prototype, failed } = declarationOf(declared);
    const callers = use.tests.sort((one, other) => one.duration - other.duration).map(({ id }) => id);
    return mutantsOf(name, prototype, failed.name, use).map((mutant) => ({ ...mutant, tests: callers }));
  });
}
