// Runs programs side by side in rounds, as the machine may be busy now and then; each is measured as a whole process.
import { spawnSync } from 'node:child_process';

/**
 * Seconds of wall time and of processor time, and the most memory that was in use, in MB.
 * @typedef {{ wall: number; cpu: number; memory: number; output: string }} Measure
 */

/**
 * Runs a program once. Throws where it fails.
 * @param {readonly string[]} command
 * @returns {Measure}
 */
export function runMeasured(command) {
  const start = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...command], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  // To the millisecond, where `time` rounds to ten.
  const wall = (performance.now() - start) / 1000;
  if (run.error !== undefined) throw run.error;
  const lines = run.stderr.trimEnd().split('\n');
  if (run.status !== 0) throw new Error(`${command.join(' ')}: ${run.stderr}`);
  const [user = 0, system = 0, memory = 0] = (lines.at(-1) ?? '').split(' ').map(Number);
  return { wall, cpu: user + system, memory: memory / 1024, output: run.stdout.trim() };
}

/**
 * Runs each program once per round, in turn, and gives the quickest round of each, with the most memory of all its rounds.
 * @template {string} Name
 * @param {Readonly<Record<Name, readonly string[]>>} commands @param {number} rounds
 * @returns {Record<Name, Measure>}
 */
export function runInRounds(commands, rounds) {
  /** @type {Record<string, Measure>} */
  const best = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      const measure = runMeasured(/** @type {readonly string[]} */ (command));
      const before = best[name];
      const memory = Math.max(measure.memory, before?.memory ?? 0);
      best[name] = { ...(before === undefined || measure.wall < before.wall ? measure : before), memory };
    }
  }
  return /** @type {Record<Name, Measure>} */ (best);
}
