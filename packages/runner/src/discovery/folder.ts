import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { RunnerError } from '../error.js';
import { isWithin } from './ids.js';
import { isPerlKitFolder } from './perl-kit.js';
import { inPerlKit, readFoundScript, type ScriptFile } from './script.js';

/** An entry of a folder that cannot be read; it may or may not be a test. */
export interface Unread {
  /** Bytes of the name that are not UTF-8 are shown as `\xHH`. */
  readonly path: string;
  /** For people; the system's own message where there is one. */
  readonly reason: string;
}

/** What is below a folder. */
export interface FolderContent {
  readonly scripts: readonly ScriptFile[];
  readonly unread: readonly Unread[];
}

/** Kits number their scripts, `050-transient-lifecycle.t`, but not the helpers of these. */
const numbered = /^\d+[-_.]/;
const numberedScript = /^\d+(?:[-_].*)?\.(?:t|[cm]?[jt]s)$/;

/**
 * Finds all test scripts below a folder: each folder's own before those of its subfolders, both by name.
 *
 * Scripts are `.t` files, files with a `#!` line, programs, and numbered `.js` and `.ts` files. In a folder with numbered
 * `.t`, `.js` or `.ts` files, and below a folder of Perl-kit scripts, only `.t` files and numbered files are scripts: the others are
 * their helpers. Hidden files, backups (`~`) and `node_modules` are ignored.
 *
 * Links are followed, to folders as well. Entries that cannot be read, and links that lead nowhere, are listed, and do not keep
 * the others from being found.
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

  const linked = new Set<string>();

  /** The entry that a link leads to. A folder counts once, and not where that would lead around in a circle. */
  function followed(current: string, entry: Entry): Entry {
    if (!entry.isLink) return entry;
    const path = join(current, entry.name);
    const stats = reading(path, () => statSync(path));
    if (!stats?.isDirectory()) return { ...entry, isFile: stats?.isFile() ?? false };
    const [root, real] = [realpathSync(folder), realpathSync(path)];
    const isFoundAnyway = isWithin(root, real) && !relative(root, real).split(sep).some(isIgnored);
    const isFolder = !isFoundAnyway && !isWithin(real, root) && !linked.has(real);
    linked.add(real);
    return { ...entry, isFolder };
  }

  function scriptsIn(current: string, isBelowPerlKit: boolean): readonly ScriptFile[] {
    const entries = reading(current, () => listFolder(current)) ?? [];
    for (const { name, isText } of entries) {
      if (!isText) unread.push({ path: join(current, name), reason: 'its name is not UTF-8' });
    }
    const named = entries.filter(({ isText }) => isText).map((entry) => followed(current, entry));
    const names = withoutSources(named.filter(({ isFile }) => isFile).map(({ name }) => name));
    const isPerlKit = isBelowPerlKit || isPerlKitFolder(current, names);
    const hasHelpers = isBelowPerlKit || names.some((name) => numberedScript.test(name));
    const scripts = names.flatMap((name) => {
      const hasNumber = numbered.test(name);
      if (hasHelpers && !hasNumber && extname(name) !== '.t') return [];
      const path = join(current, name);
      return reading(path, () => readFoundScript(path, hasNumber)) ?? [];
    });
    const folders = named.filter(({ isFolder }) => isFolder);
    return [
      ...(isPerlKit ? scripts.map(inPerlKit) : scripts),
      ...folders.flatMap(({ name }) => scriptsIn(join(current, name), isPerlKit)),
    ];
  }

  return { scripts: scriptsIn(folder, false), unread };
}

/** Leaves out declarations of TypeScript, and its files that stand compiled beside. */
function withoutSources(names: readonly string[]): readonly string[] {
  const all = new Set(names);
  return names.filter((name) => {
    const compiled = name.replace(/\.([cm]?)ts$/, '.$1js');
    return compiled === name || !(/\.d\.[cm]?ts$/.test(name) || all.has(compiled));
  });
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
    .filter(({ name }) => !isIgnored(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || name === 'node_modules';
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
