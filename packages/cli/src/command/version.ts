import { existsSync, readFileSync } from 'node:fs';

/**
 * The version of the kit: that of the nearest package above this module. In a bundled command that is the command's
 * own package; all packages of the kit have the same version.
 */
export function kitVersion(): string {
  const file = nearestPackage(new URL('.', import.meta.url));
  return file === undefined ? 'unknown' : JSON.parse(readFileSync(file, 'utf8')).version;
}

function nearestPackage(folder: URL): URL | undefined {
  const file = new URL('package.json', folder);
  if (existsSync(file)) return file;
  return folder.pathname === '/' ? undefined : nearestPackage(new URL('..', folder));
}
