// Compiles every package, and bundles its commands and what scripts import.
//
// A command's start-up time is mostly what Node has to find, load and compile, so each command of a package
// (src/bin/tck-*.ts) is bundled into one file in dist/bin/, with what V8 compiles of it beside it, and another one for its help.
// Only koffi's native part stays outside. bin/tck-*.js, which starts them, is made here as well.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleLibraries } from './bundle-libraries.mjs';
import { asciiOnly, bundlingForNode, koffiWithin, writeLicences } from './bundling.mjs';
import { writeLauncher } from './launcher.mjs';
import { writeManPages } from './manpages.mjs';
import { installNpmDependencies, root } from './npm-dependencies.mjs';
import { generatePages } from './pages.mjs';

/** @param {string} packageDir */
function commandsOf(packageDir) {
  const folder = join(packageDir, 'dist/src/bin');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^tck-[a-z]+\.js$/.test(file))
    .map((file) => join(folder, file));
}

/**
 * What a bundle has in place of what costs yargs and cli-table3 most of their time to start. Measured on `tck-run --help`:
 *
 * - `string-width`: its emoji tables. The measure of `text` needs none for plain text, and is the only one then.
 * - `wrap-ansi`: the same, for breaking lines.
 * - `escalade`: yargs looks with it for a version, in any package.json at or above the current folder.
 * - `argsert`: yargs checks the types of its callers' arguments with regular expressions; TypeScript has checked ours.
 * - `node:module`: the loader of ES modules. yargs reads with it configurations that we do not have.
 * - `assert`: Node's loads terminals and colours. yargs states with it what its own code has made sure of.
 * @type {Readonly<Record<string, string>>}
 */
const lightModules = {
  'string-width': `module.exports = require('@libvirt-tck/text').displayWidth;`,
  'wrap-ansi': `const { wrap } = require('@libvirt-tck/text');
    module.exports = (text, columns) => text.split('\\n').flatMap((line) => wrap(line, columns)).join('\\n');`,
  'escalade/sync': 'module.exports = () => {};',
  './argsert.js': 'exports.argsert = () => {};',
  'node:module': 'exports.createRequire = () => () => {};',
  assert: 'exports.strictEqual = exports.notStrictEqual = () => {};',
};

/** @type {import('esbuild').Plugin} */
const light = {
  name: 'light',
  setup(build) {
    const namespace = 'light';
    const names = Object.keys(lightModules).map((name) => name.replaceAll(/[./]/g, '\\$&'));
    build.onResolve({ filter: new RegExp(`^(?:${names.join('|')})$`) }, ({ path, importer }) =>
      /\/node_modules\/(?:yargs|yargs-parser|cliui|cli-table3)\//.test(importer)
        ? { path, namespace }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: lightModules[path] ?? '',
      resolveDir: join(root, 'packages/cli'),
    }));
  },
};

/**
 * The arguments that each command runs with while V8 compiles it: what it compiles then is kept.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const exercises = {
  'tck-run': ['-q', '-j2', '--uri', 'test:///default', 'packages/runner/test/fixtures/scripts/passes.sh'],
  'tck-convert': ['--to', 'text', 'examples/known-broken/qemu-f11-simulated.xml'],
  'tck-compare': ['examples/comparing/test-default.xml.gz', 'examples/comparing/qemu-kvm.xml.gz'],
  'tck-mask': [
    '--known',
    'examples/known-broken/qemu-f11.yaml',
    'examples/known-broken/qemu-f11-simulated.xml',
  ],
  'tck-known': ['lint', 'examples/known-broken/qemu-f11.yaml'],
  'tck-prepare': ['--check'],
  'tck-html': ['--single', '-o', '/dev/null', 'examples/known-broken/qemu-f11-simulated.xml'],
};

/** @param {string} bundle @param {readonly string[]} args */
function compile(bundle, args) {
  const compiled = bundle.replace('bundle.cjs', 'compiled');
  const { LIBVIRT_TCK_CONFIG: _, ...env } = process.env;
  // Whether it succeeds does not matter: without a libvirt, for example, less is compiled.
  spawnSync(process.execPath, [join(root, 'scripts/compile-bundle.mjs'), bundle, compiled, ...args], {
    cwd: root,
    env,
    stdio: 'ignore',
    timeout: 60_000,
  });
}

/**
 * Leaves out of a bundle for help what only the work loads.
 * @type {import('esbuild').Plugin}
 */
const withoutWork = {
  name: 'without-work',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, importer }) =>
      kind === 'dynamic-import' && !importer.includes('/packages/cli/')
        ? { path, external: true }
        : undefined,
    );
  },
};

/** @type {import('esbuild').BuildOptions} */
const bundling = { ...bundlingForNode, plugins: [koffiWithin, light, asciiOnly] };

/**
 * A command without its work: what `--help` needs is a third of the whole.
 * @param {string} command
 */
const helpOnly = (command) => `
  import { runCommand, runCommandFamily } from '@libvirt-tck/cli';
  import { spec } from './${command}.spec.js';
  void ('commands' in spec ? runCommandFamily(spec, {}) : runCommand(spec));
`;

async function bundleCommands() {
  const { build } = await import('esbuild');
  for (const name of readdirSync(join(root, 'packages'))) {
    const packageDir = join(root, 'packages', name);
    const outdir = join(packageDir, 'dist/bin');
    rmSync(outdir, { recursive: true, force: true });
    const inputs = {};
    for (const entry of commandsOf(packageDir)) {
      const command = basename(entry, '.js');
      const stdin = { contents: helpOnly(command), resolveDir: dirname(entry) };
      for (const [bundle, input, args] of /** @type {const} */ ([
        [command, { entryPoints: [entry] }, exercises[command] ?? ['--version']],
        [`${command}.help`, { stdin, plugins: [light, withoutWork, asciiOnly] }, ['--help']],
      ])) {
        const outfile = join(outdir, `${bundle}.bundle.cjs`);
        const { metafile } = await build({ ...bundling, ...input, outfile });
        compile(outfile, args);
        Object.assign(inputs, metafile.inputs);
      }
      writeLauncher(packageDir, command);
    }
    writeLicences(outdir, inputs);
  }
}

export async function buildAll() {
  await generatePages();
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-b'], { cwd: root, stdio: 'inherit' });
  // Commands are compiled as they run, and load the libraries.
  await bundleLibraries();
  await Promise.all([bundleCommands(), writeManPages()]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installNpmDependencies();
  await buildAll();
}
