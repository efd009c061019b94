import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the compiled scripts. A script is a file below it whose name starts with a number. Its path without the
 * extension is its permanent id: `domain/050-transient-lifecycle`. Node.js runs it, and it prints TAP 14.
 */
export const suiteRoot: string = fileURLToPath(new URL('.', import.meta.url));

export const suiteName = 'libvirt-tck';

export const suiteVersion: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version;
