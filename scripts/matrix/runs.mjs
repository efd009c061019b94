// What `npm run matrix` remembers of earlier runs.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../npm-dependencies.mjs';

/** @typedef {{ suite: string, seconds: number }} Run the suite's fingerprint, and the time that it took */

/**
 * A hash of everything that runs: when it changes, so may the results.
 * @param {readonly string[]} tests the choice of tests
 */
export function suiteFingerprint(tests) {
  const hash = createHash('sha256').update(JSON.stringify(tests));
  for (const name of ['libvirt', 'testkit', 'suite', 'runner']) {
    const folder = join(root, 'packages', name, 'dist/src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

/** @param {string} folder @param {string} name */
const fileOf = (folder, name) => join(folder, `${name}.run.json`);

/** @param {string} folder @param {string} name @param {Run} run */
export function recordRun(folder, name, run) {
  writeFileSync(fileOf(folder, name), JSON.stringify(run));
}

/** @param {string} folder @param {string} name @returns {Run | undefined} */
export function recordedRun(folder, name) {
  const file = fileOf(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
