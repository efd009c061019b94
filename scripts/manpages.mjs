// Writes the manual page of every command, packages/*/dist/man/tck-x.1, from its compiled specification,
// packages/*/dist/src/bin/tck-x.spec.js. SOURCE_DATE_EPOCH sets their date, for reproducible builds.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './npm-dependencies.mjs';

/** @param {string} packageDir */
function specsOf(packageDir) {
  const folder = join(packageDir, 'dist/src/bin');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^tck-[a-z]+\.spec\.js$/.test(file))
    .map((file) => join(folder, file));
}

/** @returns {Promise<string[]>} the files written */
export async function writeManPages() {
  const { formatManPages } = await import(
    pathToFileURL(join(root, 'packages/cli/dist/src/help/man-page.js')).href
  );
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const date = (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
  /** @type {string[]} */
  const written = [];
  for (const name of readdirSync(join(root, 'packages'))) {
    const packageDir = join(root, 'packages', name);
    const specs = specsOf(packageDir);
    if (specs.length === 0) continue;
    const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
    const folder = join(packageDir, 'dist/man');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of specs) {
      const { spec } = await import(pathToFileURL(file).href);
      for (const [page, text] of formatManPages(spec, { version, date })) {
        writeFileSync(join(folder, page), text);
        written.push(join(folder, page));
      }
    }
  }
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const page of await writeManPages()) console.log(page.slice(root.length + 1));
}
