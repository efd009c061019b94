// Writing a report of 1M checks, whole process: at most 1.2 times what a plain string writer takes, in at most 100 MB of
// memory. Both write the same bytes; `nothing` is what making the tests alone takes.
//
//     npm run build && node bench/write-report.mjs [ROUNDS] [CHECKS]
//
// Needs /usr/bin/time (Debian package time).
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './built.mjs';
import { runInRounds } from './run-measured.mjs';

const MOST_TIME = 1.2;
const MOST_MEMORY = 100;

const rounds = Number(process.argv[2] ?? 5);
const checks = process.argv[3] ?? '1000000';
const writers = fileURLToPath(new URL('report-writers.mjs', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'tck-bench-'));
/** @param {string} name */
const fileOf = (name) => join(folder, `${name}.xml`);
/** @param {string} name */
const commandOf = (name) => [process.execPath, writers, name, checks, fileOf(name)];

try {
  const commands = { nothing: commandOf('nothing'), plain: commandOf('plain'), ours: commandOf('ours') };
  const { nothing, plain, ours } = runInRounds(commands, rounds);
  if (!readFileSync(fileOf('ours')).equals(readFileSync(fileOf('plain'))))
    throw new Error('the files differ');
  const ratio = ours.wall / plain.wall;
  for (const [name, { wall, memory }] of Object.entries({ nothing, plain, ours })) {
    console.log(`${name.padEnd(8)} ${wall.toFixed(2).padStart(6)} s ${memory.toFixed(0).padStart(5)} MB`);
  }
  console.log(`\nours takes ${ratio.toFixed(2)} of plain (at most ${MOST_TIME})`);
  process.exitCode = ratio <= MOST_TIME && ours.memory <= MOST_MEMORY ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
