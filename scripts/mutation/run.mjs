// Runs tests with a mutant in the library.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endingOf, TapCollector, TapScanner } from '../../packages/report-model/dist/src/index.js';
import { suiteRoot } from '../../packages/suite/dist/src/index.js';

/** @typedef {Pick<import('../../packages/report-model/dist/src/index.js').Test, 'checks' | 'ending'>} Outcome */
/** @typedef {{readonly test: string, readonly check: string}} Killer */
/**
 * @typedef {object} Verdict
 * @property {'killed' | 'survived' | 'equivalent'} status `equivalent`: the mutant changed no call of any test
 * @property {Killer} [by] the test and the check that killed it
 */

const shim = fileURLToPath(new URL('shim.mjs', import.meta.url));

/** The seconds that a test may take. A mutant that keeps it from ending is killed. */
const LIMIT = 120;

/**
 * Runs one test of the suite.
 * @param {string} id @param {string} uri @param {Readonly<Record<string, string>>} mutant environment of the shim
 * @returns {Promise<Outcome>}
 */
export async function runTest(id, uri, mutant) {
  const { LIBVIRT_TCK_CONFIG, TCK_PREFIX, TCK_RUN_PREFIX, TCK_TRACE, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', shim, join(suiteRoot, `${id}.js`)], {
    env: { ...env, LIBVIRT_DEFAULT_URI: uri, ...mutant },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: LIMIT * 1000,
    killSignal: 'SIGKILL',
  });
  const collector = new TapCollector();
  const scanner = new TapScanner(collector);
  child.stdout.on('data', (chunk) => scanner.push(chunk));
  const [status, signal] = await new Promise((resolve) => {
    child.on('close', (...end) => resolve(end));
  });
  scanner.end();
  const { checks, ...tap } = collector.finish();
  const end = /** @type {const} */ (
    child.killed
      ? { kind: 'timed-out', limit: LIMIT }
      : signal
        ? { kind: 'signalled', signal }
        : { kind: 'exited', status }
  );
  return { checks, ending: endingOf(end, tap) };
}

/**
 * The first check that passed without the mutant, and fails with it; or the ending, if only that got worse.
 * @param {Outcome} before @param {Outcome} after
 */
export function firstLoss(before, after) {
  const passed = new Map(before.checks.map(({ number, name, outcome }) => [number, { name, outcome }]));
  const lost = after.checks.find(
    ({ number, name, outcome }) =>
      outcome === 'fail' && (passed.get(number)?.name !== name || passed.get(number)?.outcome === 'pass'),
  );
  if (lost) return lost.name;
  return after.ending.kind !== 'finished' && before.ending.kind === 'finished'
    ? `it ended: ${after.ending.kind}`
    : undefined;
}

/**
 * Runs the tests that call a mutant's function, until one fails.
 * @param {import('./plan.mjs').PlannedMutant} mutant @param {string} uri
 * @param {ReadonlyMap<string, Outcome>} baseline of tests that can kill mutants
 * @returns {Promise<Verdict>}
 */
export async function judge({ tests, ...mutant }, uri, baseline) {
  const folder = mkdtempSync(join(tmpdir(), 'tck-mutation-'));
  const applied = join(folder, 'applied');
  const env = { TCK_MUTANT: JSON.stringify(mutant), TCK_MUTANT_APPLIED: applied };
  try {
    for (const test of tests) {
      const before = baseline.get(test);
      if (before === undefined) continue;
      const check = firstLoss(before, await runTest(test, uri, env));
      if (check !== undefined && existsSync(applied)) return { status: 'killed', by: { test, check } };
    }
    return { status: existsSync(applied) ? 'survived' : 'equivalent' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
