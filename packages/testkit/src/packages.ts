import { createRequire } from 'node:module';

/**
 * The packages that the kit uses, each loaded on first use: every script is a process of its own, and most need few of
 * them. Checks are synchronous, so `import()` is not an option.
 *
 * A bundle has a `require` already. Each call of it must name its package, so that the bundler includes it.
 */
const load = typeof require === 'undefined' ? createRequire(import.meta.url) : undefined;

export const diffPackage = () => (load ? load('diff') : require('diff')) as typeof import('diff');
export const yamlPackage = () => (load ? load('yaml') : require('yaml')) as typeof import('yaml');
export const xmlParserPackage = () =>
  (load ? load('fast-xml-parser') : require('fast-xml-parser')) as typeof import('fast-xml-parser');
