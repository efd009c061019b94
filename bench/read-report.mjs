// Reading a report, whole process: at 1M checks at most 0.40 times what saxes takes, 0.12 times fast-xml-parser and 1.3
// times xmlwf (expat), in at most 100 MB of memory, and in as much for 100k checks as for 1M. All read the same file. Ours,
// saxes and fast-xml-parser make a model of it (ours is as strict as saxes); xmlwf and xmllint only look whether it is
// well-formed.
//
//     npm run build && node bench/read-report.mjs [ROUNDS] [CHECKS…]
//
// Needs /usr/bin/time (Debian package time); xmllint (libxml2-utils) and xmlwf (expat) are measured where they are installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeReport } from './report-files.mjs';
import { runInRounds } from './run-measured.mjs';

const LARGE = 1_000_000;
const MOST_MEMORY = 100;
/** @type {Record<string, number>} */
const MOST_TIME = { saxes: 0.4, 'fast-xml-parser': 0.12, xmlwf: 1.3 };
/** How much more memory 1M checks may take than 100k: V8's young generation still grows between them. */
const MOST_GROWTH = 1.25;

const rounds = Number(process.argv[2] ?? 3);
const sizes = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [1000, 100_000, LARGE];
const readers = fileURLToPath(new URL('report-readers.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tck-bench-'));
const ourReader = join(folder, 'our-reader.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('our-reader.mjs', import.meta.url))],
  outfile: ourReader,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});

/** @param {string} file @returns {Record<string, string[]>} */
function commandsFor(file) {
  /** @type {Record<string, string[]>} */
  const commands = { ours: [process.execPath, ourReader, file] };
  for (const name of ['saxes', 'fast-xml-parser']) commands[name] = [process.execPath, readers, name, file];
  if (isInstalled('xmllint')) commands.xmllint = ['xmllint', '--stream', '--noout', file];
  if (isInstalled('xmlwf')) commands.xmlwf = ['xmlwf', file];
  return commands;
}

/** @param {string} program */
function isInstalled(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** @type {string[]} */
const misses = [];

/** @param {string} what @param {number} value @param {number} limit */
function judge(what, value, limit) {
  if (value > limit) misses.push(`${what} is ${value.toFixed(2)}, more than ${limit}`);
}

/** Measures one file; returns the memory that ours took. @param {string} kind @param {number} checks */
function measure(kind, checks) {
  const file = join(folder, `${kind}-${checks}.xml`);
  const bytes = makeReport(kind, checks, file);
  console.log(`\n${kind}, ${checks} checks, ${(bytes / 1e6).toFixed(1)} MB`);
  const measures = runInRounds(commandsFor(file), rounds);
  rmSync(file);
  const ours = measures.ours;
  if (ours === undefined) throw new Error('ours was not measured');
  for (const [name, { wall, memory, output }] of Object.entries(measures)) {
    const limit = checks === LARGE ? MOST_TIME[name] : undefined;
    const ratio = ours.wall / wall;
    const told =
      name === 'ours'
        ? ''
        : `ours takes ${ratio.toFixed(2)} of it${limit === undefined ? '' : ` (at most ${limit})`}`;
    const figures = `${wall.toFixed(2).padStart(6)} s ${(bytes / 1e6 / wall).toFixed(0).padStart(5)} MB/s ${memory.toFixed(0).padStart(5)} MB`;
    console.log(`${name.padEnd(16)} ${figures}  ${told}`);
    if (limit !== undefined) judge(`${kind}: time next to ${name}`, ratio, limit);
    if (output !== '' && output !== ours.output)
      misses.push(`${kind}: ${name} counts ${output}, ours ${ours.output}`);
  }
  judge(`${kind}: memory in MB at ${checks} checks`, ours.memory, MOST_MEMORY);
  return ours.memory;
}

try {
  for (const kind of ['canonical', 'junit']) {
    const memory = new Map(sizes.map((checks) => [checks, measure(kind, checks)]));
    const [small, large] = [memory.get(100_000), memory.get(LARGE)];
    if (small !== undefined && large !== undefined)
      judge(`${kind}: memory at 1M next to 100k`, large / small, MOST_GROWTH);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(misses.length === 0 ? '\nAll within limits.' : `\n${misses.join('\n')}`);
process.exitCode = misses.length === 0 ? 0 : 1;
