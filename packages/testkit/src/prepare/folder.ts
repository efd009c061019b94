import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { TestkitError } from '../error.js';

/**
 * Makes a folder and its missing parents. `mkdirSync` with `recursive` never returns below folders such as `/proc`, where
 * the parent exists and mkdir still fails with ENOENT.
 *
 * @throws TestkitError `prepare-failed` for the first folder that cannot be made
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
