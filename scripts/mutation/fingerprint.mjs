// When a mutant must run again: its verdict holds for these tests with this kit.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../npm-dependencies.mjs';

const suite = 'packages/suite/dist/src';
const isScript = (/** @type {string} */ file) => /\/\d[^/]*\.js$/.test(file);

/** @param {import('node:crypto').Hash} hash @param {string} folder */
function addFolder(hash, folder) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => /\.m?js$/.test(each) && !isScript(each)).sort())
    hash.update(file).update(readFileSync(join(root, folder, file)));
}

const kit = createHash('sha256');
for (const folder of ['packages/libvirt/dist/src', 'packages/testkit/dist/src', suite])
  addFolder(kit, folder);
for (const file of ['behaviours.mjs', 'shim.mjs']) kit.update(readFileSync(new URL(file, import.meta.url)));
const common = kit.digest();

/**
 * A hash of a mutant and of everything that runs with it.
 * @param {import('./plan.mjs').PlannedMutant} mutant
 */
export function fingerprintOf({ tests, ...mutant }) {
  const hash = createHash('sha256').update(common).update(JSON.stringify(mutant));
  for (const test of [...tests].sort())
    hash.update(test).update(readFileSync(join(root, suite, `${test}.js`)));
  return hash.digest('hex').slice(0, 16);
}
