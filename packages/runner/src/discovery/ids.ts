import { dirname, extname, relative, sep } from 'node:path';
import type { ScriptFile } from './script.js';

/** A script with its id. */
export interface Script extends ScriptFile {
  /** Path below the suite's root, without extension: `domain/050-transient-lifecycle`. */
  readonly id: string;
}

export function isBelow(root: string, file: string): boolean {
  return file.startsWith(root.endsWith(sep) ? root : root + sep);
}

export function isWithin(root: string, folder: string): boolean {
  return folder === root || isBelow(root, folder);
}

/** Path below a folder, without extension. */
export function idBelow(root: string, file: string): string {
  const extension = extname(file);
  return relative(root, file.slice(0, file.length - extension.length));
}

/** The deepest folder that holds all of these folders, or is one of them. */
export function commonFolder(folders: readonly string[]): string {
  const [first = sep, ...rest] = folders;
  let common = first;
  while (rest.some((folder) => !isWithin(common, folder))) common = dirname(common);
  return common;
}

/**
 * Gives every script a unique id. Scripts that would share one (`a.t` beside `a.sh`, or `a.sh.t` beside both) keep their
 * extensions and, if that is not enough, their whole paths.
 * @param rootOf returns the folder to which a file's id is relative
 */
export function nameScripts(
  scripts: readonly ScriptFile[],
  rootOf: (file: string) => string,
): readonly Script[] {
  const short = scripts.map(({ file }) => idBelow(rootOf(file), file));
  const long = scripts.map(({ file }) => relative(rootOf(file), file));
  const isLongTaken = repeatedIn(long);
  const isShortTaken = repeatedIn([...short, ...long.filter((id, index) => id !== short[index])]);
  return scripts.map((script, index) => {
    const [id = '', withExtension = ''] = [short[index], long[index]];
    if (!isShortTaken.has(id)) return { ...script, id };
    return { ...script, id: isLongTaken.has(withExtension) ? script.file : withExtension };
  });
}

function repeatedIn(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}
