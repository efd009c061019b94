import { existsSync, readFileSync } from 'node:fs';

/**
 * The version of the kit: that of the nearest package above this module. In a bundled command that is the command's
 * own package; all packages of the kit have the same version.
 */
export function kitVersion(): string {
  let folder = new URL('.', import.meta.url);
  for (;;) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).version;
    folder = new URL('..', folder);
  }
}
