// The status of every claim: tested, excused, or not yet tested.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FunctionUses } from '../../packages/html/dist/src/function-uses.js';
import { annotationOf } from '../../packages/libvirt/dist/generator/annotations/index.js';
import { loadReport } from '../../packages/report-model/dist/src/index.js';
import { root } from '../npm-dependencies.mjs';
import { allFunctions, claimsFolder, claimsFor, driverOf } from './claims.mjs';

/** @typedef {import('../../packages/report-model/dist/src/index.js').Report} Report */
/** @typedef {'worked' | 'refused' | 'failed' | 'only errors' | 'not called'} Result */
/** @typedef {{readonly result: Result, readonly tests: readonly string[]}} Evidence */
/** @typedef {'tested' | 'excused' | 'not yet'} Status */
/**
 * @typedef {object} Excuse
 * @property {string} reason why no test can call these functions
 * @property {readonly string[]} functions
 * @property {readonly string[]} [drivers] all unless given
 */
/**
 * @typedef {object} Claim
 * @property {string} name the function
 * @property {string} driver
 * @property {string | undefined} since undefined where nobody claims the function, but a test called it
 * @property {Evidence} evidence
 * @property {string | undefined} excuse why no test can test it
 * @property {Status} status
 */

/** The excuses that are not the binding's. @type {readonly Excuse[]} */
export const excuses = parse(readFileSync(join(claimsFolder, 'excuses.yaml'), 'utf8'));

export const listFile = join(claimsFolder, 'not-yet-tested.yaml');

/** The committed list of claims that no test has tested yet: functions by driver. @returns {Record<string, string[]>} */
export const readList = () => parse(readFileSync(listFile, 'utf8')) ?? {};

/** The reports that the page is made from. @returns {Promise<Report[]>} */
export async function loadReports(folder = join(root, 'examples/reports')) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xml'));
  return Promise.all(
    files.sort().map(async (file) => {
      const report = await loadReport(join(folder, file));
      if (report.problems.length > 0) throw new Error(`${file} has ${report.problems.length} problems`);
      return report;
    }),
  );
}

/** What a state of a function in reports says of a claim. @type {Readonly<Record<string, Result>>} */
const results = { works: 'worked', unsupported: 'refused', fails: 'failed', errors: 'only errors' };

/** @type {Evidence} */
const none = { result: 'not called', tests: [] };

/**
 * What reports show of each function on each driver, by `driver function`.
 * @param {readonly Report[]} reports
 * @returns {Map<string, Evidence>}
 */
function evidenceOf(reports) {
  /** @type {Map<string, FunctionUses>} */
  const uses = new Map();
  for (const { platform, tests } of reports) {
    const hypervisor = platform.driver?.name ?? '';
    for (const test of tests)
      for (const call of test.calls ?? []) {
        const driver = driverOf(call.function, hypervisor);
        const of = uses.get(driver) ?? new FunctionUses();
        uses.set(driver, of);
        of.add({ ...test, calls: [call] });
      }
  }
  return new Map(
    [...uses].flatMap(([driver, of]) =>
      of
        .result()
        .map(({ name, state, tests }) => [
          `${driver} ${name}`,
          { result: results[state] ?? 'failed', tests },
        ]),
    ),
  );
}

/**
 * Why no test can test a claim. Functions that the binding calls itself, or cannot call, have the reason there.
 * @param {string} name @param {string} driver
 */
function excuseOf(name, driver) {
  const { internal, excused } = annotationOf(name);
  const binding = internal ? `the binding ${internal}` : excused;
  const found = excuses.find(
    ({ functions, drivers }) => functions.includes(name) && (drivers?.includes(driver) ?? true),
  );
  return binding ?? found?.reason;
}

/**
 * Every claim, and every function that reports show on a driver that does not claim it. A claim is tested if a test called the
 * function and it worked, or the driver refused it, or a failure names it: each is an answer. Calls that only ended in the errors that
 * a test wants are none.
 * @param {readonly Report[]} reports
 * @returns {Claim[]}
 */
export function claimsWith(reports) {
  const found = evidenceOf(reports);
  return allFunctions.flatMap((name) => {
    const claims = claimsFor(name);
    const called = [...found.keys()]
      .filter((key) => key.endsWith(` ${name}`))
      .map((key) => key.split(' ')[0] ?? '');
    return [...new Set([...claims.keys(), ...called])].map((driver) => {
      const evidence = found.get(`${driver} ${name}`) ?? none;
      const excuse = excuseOf(name, driver);
      const isTested = ['worked', 'refused', 'failed'].includes(evidence.result);
      const status = /** @type {const} */ (isTested ? 'tested' : excuse ? 'excused' : 'not yet');
      return { name, driver, since: claims.get(driver), evidence, excuse, status };
    });
  });
}

/**
 * The claims that are neither tested nor excused: functions by driver.
 * @param {readonly Claim[]} claims
 */
export function untested(claims) {
  /** @type {Record<string, string[]>} */
  const list = {};
  for (const { name, driver, since, status } of claims)
    if (since !== undefined && status === 'not yet') list[driver] = [...(list[driver] ?? []), name];
  return list;
}

/**
 * The entries of a list that another one lacks, as `driver function`.
 * @param {Readonly<Record<string, readonly string[]>>} list @param {Readonly<Record<string, readonly string[]>>} other
 */
export const missingFrom = (list, other) =>
  Object.entries(list).flatMap(([driver, names]) =>
    names.filter((name) => !other[driver]?.includes(name)).map((name) => `${driver} ${name}`),
  );
