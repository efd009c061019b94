import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { TestkitError } from '../error.js';

/**
 * Makes a folder, and those above it that are missing. `mkdirSync` with `recursive` never returns where a folder that
 * is there has no room for others, such as `/proc`: it takes ENOENT to mean that the folder above is missing, always.
 *
 * @throws TestkitError `prepare-failed` about the first folder that cannot be made.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    if (code !== 'ENOENT' || existsSync(dirname(path)))
      throw new TestkitError('prepare-failed', `make the folder ${path}`, { cause });
    makeFolder(dirname(path));
    makeFolder(path);
  }
}
