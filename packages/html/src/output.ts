import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SiteError } from './error.js';
import { recover, swapIn } from './swap.js';

/** The file that marks a folder as a site, and holds what the next build needs. */
export const MARKER = 'data/site.json';

/**
 * A site in the making, beside its place. A file that is as before is shared with the old site, not written again. `finish` swaps
 * the whole in; until then the old site stays as it is.
 */
export class SiteOutput {
  readonly #place: string;
  readonly #aside: string;
  readonly #folders = new Set<string>();
  #written = 0;
  #kept = 0;

  /** @throws SiteError `not-a-site` for a folder with other files, `unwritable` */
  constructor(place: string) {
    this.#place = resolve(place);
    this.#aside = `${this.#place}.${process.pid}.tck-html`;
    try {
      recover(this.#place);
      if (
        existsSync(this.#place) &&
        !existsSync(join(this.#place, MARKER)) &&
        readdirSync(this.#place).length > 0
      )
        throw new SiteError(
          'not-a-site',
          `write the site to ${place}: it has files that are not of a site; choose a new or empty folder`,
        );
      removeLeftovers(this.#place);
      mkdirSync(this.#aside, { recursive: true });
    } catch (cause) {
      if (cause instanceof SiteError) throw cause;
      throw unwritable(place, cause);
    }
  }

  /** How many files were written, and how many are as they were. */
  get counts(): { readonly written: number; readonly kept: number } {
    return { written: this.#written, kept: this.#kept };
  }

  /** A file of the old site; undefined if there is none. */
  old(path: string): string | undefined {
    try {
      return readFileSync(join(this.#place, path), 'utf8');
    } catch {
      return undefined;
    }
  }

  write(path: string, text: string): void {
    if (this.old(path) === text && this.keep(path)) return;
    try {
      writeFileSync(this.#target(path), text);
    } catch (cause) {
      throw unwritable(path, cause);
    }
    this.#written += 1;
  }

  /** Takes a file of the old site as it is; false if it has none. */
  keep(path: string): boolean {
    try {
      linkSync(join(this.#place, path), this.#target(path));
    } catch {
      return false;
    }
    this.#kept += 1;
    return true;
  }

  #target(path: string): string {
    const target = join(this.#aside, path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return target;
  }

  finish(): void {
    try {
      swapIn(this.#aside, this.#place);
    } catch (cause) {
      throw unwritable(this.#place, cause);
    }
  }

  discard(): void {
    rmSync(this.#aside, { recursive: true, force: true });
  }
}

/** What builds left that were killed. */
function removeLeftovers(place: string): void {
  const pattern = /\.(\d+)\.tck-html$/;
  for (const name of existsSync(dirname(place)) ? readdirSync(dirname(place)) : []) {
    const pid = pattern.exec(name)?.[1];
    if (pid === undefined || !name.startsWith(`${basename(place)}.`) || isAlive(Number(pid))) continue;
    rmSync(join(dirname(place), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

function unwritable(name: string, cause: unknown): SiteError {
  return new SiteError(
    'unwritable',
    `write ${name}: ${cause instanceof Error ? cause.message : String(cause)}`,
    { cause },
  );
}
