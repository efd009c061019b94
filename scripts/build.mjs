// Compiles every package and bundles its commands.
//
// A command's start-up time is mostly the number of files Node has to find and load, so each command of a package
// (src/bin/tck-*.ts) is bundled into dist/bin/, split where the source imports late. Only koffi stays outside: it
// loads its native part from beside itself.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManPages } from './manpages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} packageDir */
function commandsOf(packageDir) {
  const folder = join(packageDir, 'dist/src/bin');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^tck-[a-z]+\.js$/.test(file))
    .map((file) => join(folder, file));
}

/**
 * The licences of everything that was bundled, which must travel with it.
 * @param {Record<string, unknown>} inputs esbuild's list of the files that went in
 */
function thirdPartyLicences(inputs) {
  const folders = new Set();
  for (const input of Object.keys(inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) folders.add(match[1]);
  }
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(root, folder, file), 'utf8') : '';
    return `${name} ${version} (${license})\n\n${text}`;
  });
}

/**
 * What esbuild adds for the general case, and what here only costs start-up time: imports of chunks for their side effects
 * (our modules have none), and, in every file, what only the one that calls require() for Node's own modules needs.
 * @param {string} text
 */
function loadLess(text) {
  const lean = text.replaceAll(/^import "\.\/[^"]+";\n/gm, '');
  if (!lean.includes('var __require = ')) return lean;
  return `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n${lean}`;
}

async function bundleCommands() {
  const { build } = await import('esbuild');
  for (const name of readdirSync(join(root, 'packages'))) {
    const packageDir = join(root, 'packages', name);
    const entryPoints = commandsOf(packageDir);
    if (entryPoints.length === 0) continue;
    const outdir = join(packageDir, 'dist/bin');
    rmSync(outdir, { recursive: true, force: true });
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints,
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      external: ['koffi'],
      chunkNames: '[name]-[hash]',
      metafile: true,
      write: false,
      logLevel: 'warning',
    });
    mkdirSync(outdir, { recursive: true });
    for (const { path, text } of outputFiles) writeFileSync(path, loadLess(text));
    const licences = thirdPartyLicences(metafile.inputs);
    if (licences.length > 0)
      writeFileSync(join(outdir, 'THIRD-PARTY.txt'), `${licences.join('\n\n----\n\n')}\n`);
  }
}

export async function buildAll() {
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-b'], { cwd: root, stdio: 'inherit' });
  await Promise.all([bundleCommands(), writeManPages()]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
