// How packages are bundled for Node: what commands and libraries share.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './npm-dependencies.mjs';

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
 * Writes the licences of what was bundled beside the bundles.
 * @param {string} folder @param {Record<string, unknown>} inputs
 */
export function writeLicences(folder, inputs) {
  const licences = thirdPartyLicences(inputs);
  if (licences.length > 0)
    writeFileSync(join(folder, 'THIRD-PARTY.txt'), `${licences.join('\n\n----\n\n')}\n`);
}

/**
 * Takes koffi's JavaScript into a bundle: finding and compiling it takes longer than loading its native part. Where an
 * installation has that in another place than beside the bundle, or in another version, koffi is loaded as it is installed.
 * @type {import('esbuild').Plugin}
 */
export const koffiWithin = {
  name: 'koffi',
  setup(build) {
    const namespace = 'koffi';
    build.onResolve({ filter: /^koffi$/ }, ({ namespace: importer }) =>
      importer === namespace ? { path: 'koffi', external: true } : { path: 'koffi', namespace },
    );
    build.onLoad({ filter: /^koffi$/, namespace }, () => ({
      contents: `
        try { module.exports = require('./node_modules/koffi/index.cjs'); }
        catch { module.exports = require('koffi'); }`,
      resolveDir: root,
    }));
  },
};

/**
 * Launchers read bundles as Latin-1, which is the quickest. esbuild escapes all other characters in strings, but not in regular
 * expressions.
 * @type {import('esbuild').Plugin}
 */
export const asciiOnly = {
  name: 'ascii-only',
  setup(build) {
    build.onEnd(({ metafile }) => {
      for (const output of Object.keys(metafile?.outputs ?? {})) {
        const file = join(root, output);
        const escaped = (/** @type {string} */ unit) =>
          `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
        writeFileSync(file, readFileSync(file, 'utf8').replace(/[\u0080-\uffff]/g, escaped));
      }
    });
  },
};

/**
 * A bundle is a function of `require` and its file name, and takes the sources of our own packages (the condition `bundler`).
 * @type {import('esbuild').BuildOptions}
 */
export const bundlingForNode = {
  absWorkingDir: root,
  bundle: true,
  conditions: ['bundler'],
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'bundle.url', __dirname: 'bundle.folder' },
  banner: {
    js: "(function (require, __filename, module) { const bundle = { get url() { return require('node:url').pathToFileURL(__filename).href; }, get folder() { return require('node:path').dirname(__filename); } };",
  },
  footer: { js: '})' },
  external: ['@koromix/*'],
  plugins: [koffiWithin, asciiOnly],
  metafile: true,
  logLevel: 'warning',
};
