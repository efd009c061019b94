// `npm test`: sets up what is missing, then runs every test as compiled. `npm test -- PART…` runs the test files whose path
// contains one of the parts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './npm-dependencies.mjs';
import { setUp } from './setup.mjs';

/**
 * The sources of the tests below a folder: an old build may still hold a test that was deleted.
 * @param {string} folder
 */
function testFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.(ts|mjs)$/.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/** @param {string} source */
const compiled = (source) => source.replace(/\/test\/(.*)\.ts$/, '/dist/test/$1.js');

await setUp();
const all = [
  ...readdirSync(join(root, 'packages')).flatMap((name) => testFiles(`packages/${name}/test`)),
  ...testFiles('test'),
];
const parts = process.argv.slice(2);
const chosen = parts.length === 0 ? all : all.filter((file) => parts.some((part) => file.includes(part)));
if (chosen.length === 0) {
  process.stderr.write(`No test file matches ${parts.join(', ')}; there are:\n${all.join('\n')}\n`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, ['--test', '--enable-source-maps', ...chosen.map(compiled)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
