import { readdirSync, realpathSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { readHead } from './head.js';

/** Whether a script's text loads the module that scripts of the Perl kit are written with. */
export function usesPerlKit(text: string): boolean {
  return /^\s*use\s+Sys::Virt::TCK\b/m.test(text);
}

/**
 * Whether a folder holds scripts of the Perl kit. All its scripts use the same object names and refuse to run beside
 * other objects, and some are shell scripts that show no sign of it: so the folder decides, not the script.
 *
 * @param names of its files, where they are already known
 * @returns false also for what cannot be read: whoever runs the scripts reports that
 */
export function isPerlKitFolder(folder: string, names = namesIn(folder)): boolean {
  return names.some((name) => extname(name) === '.t' && usesPerlKit(textOf(join(folder, name))));
}

/**
 * Makes a function that says whether a file, or the file that a link leads to, is in a folder of Perl-kit scripts or in
 * one directly below. It remembers folders, as many files share one.
 */
export function perlKitMembership(): (file: string) => boolean {
  const known = new Map<string, boolean>();
  return function isInPerlKit(file) {
    const folder = dirname(ifReadable(() => realpathSync(file)) ?? file);
    const isIn = known.get(folder) ?? (isPerlKitFolder(folder) || isPerlKitFolder(dirname(folder)));
    known.set(folder, isIn);
    return isIn;
  };
}

function namesIn(folder: string): readonly string[] {
  return ifReadable(() => readdirSync(folder)) ?? [];
}

function textOf(file: string): string {
  return ifReadable(() => readHead(file).text) ?? '';
}

function ifReadable<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
