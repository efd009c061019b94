// The results of mutants as a report: a test for each function, with a check for each of its mutants. So `tck-compare` shows the
// mutants that a change of the suite lets live.

import { totalsOf } from '../../packages/report-model/dist/src/index.js';
import { suiteVersion } from '../../packages/suite/dist/src/index.js';
import { classes } from './mutants.mjs';

/** @typedef {import('../../packages/report-model/dist/src/index.js').Report} Report */
/** @typedef {import('../../packages/report-model/dist/src/index.js').Check} Check */
/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./run.mjs').Verdict} Verdict */

/** @param {Mutant} mutant */
const variantOf = ({ id }) => id.slice(id.indexOf('/') + 1);

/**
 * A killed mutant is a passed check, one that survived a failed check, and an equivalent one is skipped.
 * @param {Mutant} mutant @param {Verdict} verdict @param {number} number
 * @returns {Check}
 */
function checkOf(mutant, { status, by }, number) {
  const name = `${variantOf(mutant)}: ${classes[/** @type {keyof typeof classes} */ (mutant.class)]}`;
  if (status === 'equivalent') return { number, name, outcome: 'skip', reason: 'it changed no call' };
  const text = by && ` killed by ${by.test}: ${by.check}`;
  return {
    number,
    name,
    outcome: status === 'killed' ? 'pass' : 'fail',
    ...(text && { diagnostics: [{ kind: 'comment', text }] }),
  };
}

/**
 * A function whose mutants did not all run is a test that was interrupted.
 * @param {readonly Mutant[]} mutants all that were planned
 * @param {ReadonlyMap<string, Verdict>} verdicts by the mutants' ids
 * @param {Report['platform']} platform
 * @returns {Report}
 */
export function reportOf(mutants, verdicts, platform) {
  const functions = [...new Set(mutants.map((mutant) => mutant.function))];
  const tests = functions.map((id) => {
    const planned = mutants.filter((mutant) => mutant.function === id);
    const checks = planned.flatMap((mutant, index) => {
      const verdict = verdicts.get(mutant.id);
      return verdict === undefined ? [] : [checkOf(mutant, verdict, index + 1)];
    });
    const isWhole = checks.length === planned.length;
    return {
      id,
      ending: /** @type {const} */ ({ kind: isWhole ? 'finished' : 'interrupted' }),
      plan: /** @type {const} */ ({ kind: 'checks', count: planned.length }),
      checks,
    };
  });
  const complete = mutants.every(({ id }) => verdicts.has(id));
  return {
    suite: 'libvirt-tck-mutants',
    suiteVersion,
    platform,
    tests,
    summary: { complete, totals: totalsOf(tests) },
  };
}
