import { existsSync, renameSync, rmSync } from 'node:fs';
import koffi from 'koffi';
import { siteFiles } from './marker.js';

/**
 * Puts a folder in the place of another in one step, so that whoever looks sees the old one whole or the new one whole, even if
 * this process dies at any moment. The old one is removed afterwards.
 */
export function swapIn(aside: string, place: string): void {
  if (!existsSync(place)) {
    renameSync(aside, place);
    return;
  }
  if (exchange(aside, place)) {
    rmSync(aside, { recursive: true, force: true });
    return;
  }
  // A file system that cannot exchange: for a moment there is no site, and `recover` puts the old one back.
  const old = `${place}${OLD}`;
  renameSync(place, old);
  renameSync(aside, place);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Puts back the site that a swap left beside its place when it was killed between its two steps. A folder of that name that is no
 * site is not touched.
 */
export function recover(place: string): void {
  const old = `${place}${OLD}`;
  if (siteFiles(old) === undefined) return;
  if (existsSync(place)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, place);
}

const OLD = '.tck-html-old';
const AT_FDCWD = -100;
const RENAME_EXCHANGE = 2;

/** `renameat2` of Linux, which Node does not offer; false where the system or the file system has no exchange. */
function exchange(one: string, other: string): boolean {
  try {
    const renameat2 = koffi.load('libc.so.6').func('int renameat2(int, str, int, str, unsigned int)');
    return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) === 0;
  } catch {
    return false;
  }
}
