// The cost of the runner: the same trivial shell scripts of 10 checks, run by a bare shell loop, by prove and by tck-run, with start-up and
// platform description; for comparison, the start of Node alone. Limit: tck-run takes at most 0.4 of prove's wall time, with one lane and
// with two.
//
//     npm run build && node bench/runner.mjs [ROUNDS]
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './built.mjs';
import './plain-node.mjs';

const limit = 0.4;
const tckRun = fileURLToPath(new URL('../packages/runner/bin/tck-run.js', import.meta.url));
const rounds = Number(process.argv[2] ?? 3);

/** @param {string} folder @param {number} count */
function writeScripts(folder, count) {
  mkdirSync(folder);
  const checks = Array.from(
    { length: 10 },
    (_, index) => `echo "ok ${index + 1} - check ${index + 1}"\n`,
  ).join('');
  for (let number = 1; number <= count; number += 1) {
    const file = join(folder, `${String(number).padStart(4, '0')}.t`);
    writeFileSync(file, `#!/bin/sh\necho 1..10\n${checks}`);
    chmodSync(file, 0o755);
  }
}

/**
 * Milliseconds of wall time.
 * @param {string[]} command @param {string} folder
 */
function time([program, ...args], folder) {
  const before = performance.now();
  const { status, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env: { ...process.env, LIBVIRT_DEFAULT_URI: 'test:///default' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} exited with ${status}: ${stderr}`);
  return performance.now() - before;
}

/** @param {string[]} files */
const contenders = (files) => ({
  'node -e 0': [process.execPath, '-e', '0'],
  'sh loop': ['/bin/sh', '-c', 'for file; do ./$file; done', 'loop', ...files],
  prove: ['prove', ...files],
  'prove -j2': ['prove', '-j2', ...files],
  'tck-run': [process.execPath, tckRun, '-q', '.'],
  'tck-run -j2': [process.execPath, tckRun, '-q', '-j2', '.'],
});

const root = mkdtempSync(join(tmpdir(), 'tck-bench-'));
let isWithin = true;
try {
  for (const count of [200, 2000]) {
    const folder = join(root, String(count));
    writeScripts(folder, count);
    const commands = contenders(readdirSync(folder));
    /** @type {Record<string, number>} */
    const best = {};
    // The machine may be busy now and then: the commands take turns, and the best round of each counts. For many scripts one round will do.
    for (let round = 0; round < (count > 1000 ? 1 : rounds); round += 1) {
      for (const [name, command] of Object.entries(commands)) {
        best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, time(command, folder));
      }
    }
    console.log(`${count} scripts, ms of wall time (ms for each):`);
    for (const [name, total] of Object.entries(best)) {
      console.log(`  ${name.padEnd(12)} ${total.toFixed(0).padStart(7)} (${(total / count).toFixed(2)})`);
    }
    for (const lanes of ['', ' -j2']) {
      const ratio = best[`tck-run${lanes}`] / best[`prove${lanes}`];
      isWithin &&= ratio <= limit;
      const verdict = ratio <= limit ? 'ok' : 'TOO SLOW';
      console.log(`  tck-run${lanes} / prove${lanes} = ${ratio.toFixed(2)}, limit ${limit}: ${verdict}`);
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = isWithin ? 0 : 1;
