import { closeSync, constants, openSync, readFileSync } from 'node:fs';

/**
 * The text of a file, each byte as one character; empty if there is no such file, or it may not be read. Does not wait where a
 * script has put a pipe in its place.
 */
export function readText(file: string): string {
  let fd: number | undefined;
  try {
    fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    return readFileSync(fd, 'latin1');
  } catch {
    return '';
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
