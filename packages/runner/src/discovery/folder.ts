import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { RunnerError } from '../error.js';
import { readFoundScript, type ScriptFile } from './script.js';

/** Something in a folder that cannot be read, so that nobody knows whether it is a test. */
export interface Unread {
  /** Bytes of the name that are not UTF-8 are shown as `\xHH`. */
  readonly path: string;
  /** In the system's words where they are its. */
  readonly reason: string;
}

/** What is below a folder. */
export interface FolderContent {
  readonly scripts: readonly ScriptFile[];
  readonly unread: readonly Unread[];
}

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
 * What cannot be read does not keep the rest from being found.
 *
 * @throws RunnerError `script-invalid`
 */
export function findScripts(folder: string): FolderContent {
  const unread: Unread[] = [];

  function reading<Result>(path: string, action: () => Result): Result | undefined {
    try {
      return action();
    } catch (error) {
      if (error instanceof RunnerError) throw error;
      unread.push({ path, reason: systemReason(error as NodeJS.ErrnoException) });
      return undefined;
    }
  }

  function isFile(folder: string, { name, isFile, isLink }: Entry): boolean {
    if (!isLink) return isFile;
    const path = join(folder, name);
    return reading(path, () => statSync(path, { throwIfNoEntry: false }))?.isFile() ?? false;
  }

  function scriptsIn(current: string): readonly ScriptFile[] {
    const entries = reading(current, () => listFolder(current)) ?? [];
    for (const { name, isText } of entries) {
      if (!isText) unread.push({ path: join(current, name), reason: 'its name is not UTF-8' });
    }
    const named = entries.filter(({ isText }) => isText);
    const files = named.filter((entry) => isFile(current, entry));
    const isNumbered = files.some(({ name }) => kitScript.test(name));
    const scripts = files.flatMap(({ name }) => {
      const hasNumber = numbered.test(name);
      if (isNumbered && !hasNumber && extname(name) !== '.t') return [];
      const path = join(current, name);
      return reading(path, () => readFoundScript(path, hasNumber)) ?? [];
    });
    const folders = named.filter(({ isFolder }) => isFolder);
    return [...scripts, ...folders.flatMap(({ name }) => scriptsIn(join(current, name)))];
  }

  return { scripts: scriptsIn(folder), unread };
}

function systemReason({ errno = 0, message }: NodeJS.ErrnoException): string {
  return getSystemErrorMap().get(errno)?.[1] ?? message;
}

interface Entry {
  readonly name: string;
  /** Whether the name is UTF-8; only then does it lead to the file. */
  readonly isText: boolean;
  readonly isFile: boolean;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

function listFolder(folder: string): readonly Entry[] {
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
    .map(entryOf)
    .filter(({ name }) => !name.startsWith('.') && !name.endsWith('~') && name !== 'node_modules')
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function entryOf(entry: Dirent<Buffer>): Entry {
  const isText = isUtf8(entry.name);
  return {
    name: isText ? entry.name.toString() : withBytesShown(entry.name),
    isText,
    isFile: entry.isFile(),
    isFolder: entry.isDirectory(),
    isLink: entry.isSymbolicLink(),
  };
}

/** Latin 1 has a character for every byte, so those beyond ASCII can be told apart. */
function withBytesShown(name: Buffer): string {
  return name
    .toString('latin1')
    .replaceAll(/[^\x00-\x7f]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
