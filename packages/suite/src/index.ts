import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the compiled scripts. A script is a file below it whose name begins with a number, and its path without
 * the extension is its name for ever: `domain/050-transient-lifecycle`. Node runs it; it speaks TAP 14.
 */
export const suiteRoot: string = fileURLToPath(new URL('.', import.meta.url));

export const suiteName = 'libvirt-tck';

export const suiteVersion: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version;
