import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SiteError } from './error.js';
import { asideOf, builderOf, MARKER, markerText, siteFiles } from './marker.js';
import { recover, swapIn } from './swap.js';

/**
 * A site in the making, beside its place. A file that is as before is shared with the old site, not written again. `finish` swaps
 * the whole in; until then the old site stays as it is.
 */
export class SiteOutput {
  readonly #place: string;
  readonly #aside: string;
  readonly #folders = new Set<string>();
  readonly #oldFiles: ReadonlySet<string>;
  readonly #written = new Set<string>();
  readonly #kept = new Set<string>();

  /** @throws SiteError `not-a-site` for a folder with other files, `unwritable` */
  constructor(place: string) {
    this.#place = existsSync(place) ? realpathSync(place) : resolve(place);
    this.#aside = asideOf(this.#place);
    try {
      recover(this.#place);
      const files = siteFiles(this.#place);
      if (files === undefined && existsSync(this.#place) && readdirSync(this.#place).length > 0)
        throw new SiteError(
          'not-a-site',
          `write the site to ${place}: ${MARKER} does not mark it as a site of tck-html; choose a new or empty folder`,
        );
      this.#oldFiles = new Set(files);
      removeLeftovers(this.#place);
      mkdirSync(this.#aside, { recursive: true });
    } catch (cause) {
      if (cause instanceof SiteError) throw cause;
      throw unwritable(place, cause);
    }
  }

  /** How many files were written, and how many are as they were. */
  get counts(): { readonly written: number; readonly kept: number } {
    return { written: this.#written.size, kept: this.#kept.size };
  }

  /** A file of the old site; undefined if there is none. */
  old(path: string): string | undefined {
    try {
      return readFileSync(join(this.#place, path), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** @throws Error if the file was written before: two pages must not share a path */
  write(path: string, text: string): void {
    if (this.#written.has(path) || this.#kept.has(path)) throw new Error(`${path} is written twice`);
    const bytes = Buffer.from(text);
    if (this.#has(path, bytes) && this.keep(path)) return;
    try {
      writeFileSync(this.#target(path), bytes, { flag: 'wx' });
    } catch (cause) {
      throw unwritable(path, cause);
    }
    this.#written.add(path);
  }

  /** Whether a file of the old site has these bytes. */
  #has(path: string, bytes: Buffer): boolean {
    const old = join(this.#place, path);
    try {
      return statSync(old).size === bytes.length && readFileSync(old).equals(bytes);
    } catch {
      return false;
    }
  }

  /** Takes a file of the old site as it is; false if it has none. */
  keep(path: string): boolean {
    try {
      linkSync(`${this.#place}/${path}`, this.#target(path));
    } catch {
      return false;
    }
    this.#kept.add(path);
    return true;
  }

  /** Takes several files of the old site as they are, or none of them. */
  keepAll(paths: readonly string[]): boolean {
    const lost = paths.findIndex((path) => !this.keep(path));
    for (const path of lost === -1 ? [] : paths.slice(0, lost)) {
      this.#kept.delete(path);
      rmSync(this.#target(path));
    }
    return lost === -1;
  }

  #target(path: string): string {
    const target = `${this.#aside}/${path}`;
    const folder = target.slice(0, target.lastIndexOf('/'));
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return target;
  }

  /**
   * Marks the site and puts it in its place, with the files that users added to the old one.
   *
   * @param memory what the next build needs
   * @throws SiteError `unwritable`
   */
  finish(memory: object): void {
    const files = [...this.#written, ...this.#kept, MARKER].sort();
    this.write(MARKER, markerText(files, memory));
    try {
      if (existsSync(this.#place)) this.#carryOver('', foldersOf(this.#oldFiles));
      swapIn(this.#aside, this.#place);
    } catch (cause) {
      if (cause instanceof SiteError) throw cause;
      throw unwritable(this.#place, cause);
    }
  }

  /** Copies what no build wrote, such as `.git` and `CNAME`. A move would lose it if this process died before the swap. */
  #carryOver(folder: string, siteFolders: ReadonlySet<string>): void {
    for (const entry of readdirSync(join(this.#place, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (this.#oldFiles.has(path) && !entry.isDirectory()) continue;
      const target = join(this.#aside, path);
      const found = lstatSync(target, { throwIfNoEntry: false });
      if (entry.isDirectory() && (siteFolders.has(path) || found?.isDirectory())) {
        this.#carryOver(path, siteFolders);
        continue;
      }
      if (found !== undefined)
        throw new SiteError(
          'unwritable',
          `write ${path} over a file that is not of the site: move ${join(this.#place, path)} away`,
        );
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(this.#place, path), target, {
        recursive: true,
        verbatimSymlinks: true,
        preserveTimestamps: true,
      });
    }
  }

  discard(): void {
    rmSync(this.#aside, { recursive: true, force: true });
  }
}

/** Every folder above the files. */
function foldersOf(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); folder !== '.' && folder !== '/'; folder = dirname(folder))
      folders.add(folder);
  return folders;
}

/** What builds left that were killed. */
function removeLeftovers(place: string): void {
  for (const name of existsSync(dirname(place)) ? readdirSync(dirname(place)) : []) {
    const pid = builderOf(name);
    if (pid === undefined || !name.startsWith(`${basename(place)}.`) || isAlive(pid)) continue;
    rmSync(join(dirname(place), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (cause) {
    // EPERM: a process of another user.
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function unwritable(name: string, cause: unknown): SiteError {
  return new SiteError(
    'unwritable',
    `write ${name}: ${cause instanceof Error ? cause.message : String(cause)}`,
    { cause },
  );
}
