import { createRequire } from 'node:module';

/**
 * The packages the kit builds on, each loaded when first needed: every script is a process of its own, a passing
 * one never writes a diagnostic, and the checks that do are synchronous, so `import()` is not at hand.
 */
const require = createRequire(import.meta.url);

export const diffPackage = () => require('diff') as typeof import('diff');
export const yamlPackage = () => require('yaml') as typeof import('yaml');
export const xmlParserPackage = () => require('fast-xml-parser') as typeof import('fast-xml-parser');
export const xmlBuilderPackage = () => require('xmlbuilder2') as typeof import('xmlbuilder2');
