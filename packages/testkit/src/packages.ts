import { createRequire } from 'node:module';

/**
 * The packages the kit builds on, each loaded when first needed: every script is a process of its own, a passing
 * one never writes a diagnostic, and the checks that do are synchronous, so `import()` is not at hand.
 *
 * In a bundle there is a `require` already. Each call of it must name its package, as the bundler then takes that in.
 */
const load = typeof require === 'undefined' ? createRequire(import.meta.url) : undefined;

export const diffPackage = () => (load ? load('diff') : require('diff')) as typeof import('diff');
export const yamlPackage = () => (load ? load('yaml') : require('yaml')) as typeof import('yaml');
export const xmlParserPackage = () =>
  (load ? load('fast-xml-parser') : require('fast-xml-parser')) as typeof import('fast-xml-parser');
export const xmlBuilderPackage = () =>
  (load ? load('xmlbuilder2') : require('xmlbuilder2')) as typeof import('xmlbuilder2');
