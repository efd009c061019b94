// The mutants of all functions that the suite calls on a driver, from the calls that a report recorded.
import * as functions from '../../packages/libvirt/dist/src/generated/functions.gen.js';
import { declarationOf } from '../../packages/libvirt/dist/src/library/declare.js';
import { mutantsOf, returnsObject, typeOf } from './mutants.mjs';

/** @typedef {import('../../packages/report-model/dist/src/index.js').Report} Report */
/** @typedef {import('../../packages/report-model/dist/src/index.js').Call} Call */
/** @typedef {import('./mutants.mjs').Mutant & {readonly tests: readonly string[]}} PlannedMutant */

/** @param {Call} call */
const successes = ({ count, errors }) => errors.reduce((rest, error) => rest - error.count, count);

/**
 * The prototype of a function, and its way to fail; undefined for a function that libvirt-api.xml does not have.
 * @param {string} name
 */
function declared(name) {
  const found = /** @type {Readonly<Record<string, object>>} */ (functions)[name];
  return found && declarationOf(found);
}

/**
 * How many objects of a type a test got.
 * @param {readonly Call[]} calls @param {string | undefined} type
 */
const objectsOf = (calls, type) =>
  calls
    .filter(
      ({ function: name }) =>
        type && typeOf(name) === type && returnsObject(name, declared(name)?.prototype ?? ''),
    )
    .reduce((sum, call) => sum + successes(call), 0);

/**
 * @param {Report} report
 * @param {readonly string[]} only functions; all unless given
 * @returns {PlannedMutant[]} each with the tests that call its function, the quickest first
 */
export function planOf({ tests }, only = []) {
  // A test that is skipped as a whole kills nothing.
  const running = tests
    .filter(({ plan }) => plan?.kind !== 'skip-all')
    .sort(({ duration: one = 0 }, { duration: other = 0 }) => one - other);
  const names = new Set(running.flatMap(({ calls = [] }) => calls.map((call) => call.function)));
  return [...names].sort().flatMap((name) => {
    const declaration = declared(name);
    if (declaration === undefined || (only.length > 0 && !only.includes(name))) return [];
    const callers = running.filter(({ calls = [] }) => calls.some((call) => call.function === name));
    const calls = callers.flatMap((test) => test.calls?.filter((call) => call.function === name) ?? []);
    const use = {
      successes: Math.max(...calls.map(successes)),
      fails: calls.some(({ errors }) => errors.length > 0),
      flags: calls.flatMap((call) => call.flags).reduce((all, value) => (all | value) >>> 0, 0),
      objects: Math.max(...callers.map((test) => objectsOf(test.calls ?? [], typeOf(name)))),
    };
    const mutants = mutantsOf(name, declaration.prototype, declaration.failed.name, use);
    return mutants.map((mutant) => ({ ...mutant, tests: callers.map(({ id }) => id) }));
  });
}
