import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readFoundScript, type ScriptFile } from './script.js';

/** `050-transient-lifecycle.t`: how kits call their scripts, but not what belongs to them. */
const numbered = /^\d+[-_]/;
const kitScript = /^\d+[-_].*\.(?:t|[cm]?js)$/;

/**
 * All test scripts below a folder, each folder's own before those further down, by name.
 *
 * `.t` files are scripts, and so is what starts with `#!`, programs, and numbered `.js` files. Where a folder has
 * numbered `.t` or `.js` files, whatever else in it has no number belongs to one of them. Names with a dot in front,
 * those ending in `~`, and `node_modules` are passed over.
 *
 * @throws what the file system says; RunnerError `script-invalid`
 */
export function findScripts(folder: string): readonly ScriptFile[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.endsWith('~') && name !== 'node_modules')
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const files = entries.filter((entry) => isFile(folder, entry));
  const isNumbered = files.some(({ name }) => kitScript.test(name));
  const scripts = files.flatMap(({ name }) => {
    const hasNumber = numbered.test(name);
    if (isNumbered && !hasNumber && extname(name) !== '.t') return [];
    return readFoundScript(join(folder, name), hasNumber) ?? [];
  });
  const folders = entries.filter((entry) => entry.isDirectory());
  return [...scripts, ...folders.flatMap(({ name }) => findScripts(join(folder, name)))];
}

function isFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isFile() ?? false;
}
