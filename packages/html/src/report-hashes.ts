import { createHash } from 'node:crypto';
import {
  type BigIntStats,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The hash of a file, and what a change of the file would change. */
interface Remembered {
  readonly state: string;
  readonly sha256: string;
}

/**
 * The hashes of reports. One that did not change since an earlier build is not read again: a file of hashes has its size, its times
 * and its inode. It is no part of the site, which must not depend on them.
 */
export class ReportHashes {
  readonly #file: string | undefined;
  readonly #now: () => number;
  readonly #old: Readonly<Record<string, Remembered | undefined>>;
  readonly #new: Record<string, Remembered> = {};
  readonly #buffer = Buffer.allocUnsafe(1 << 16);

  /** @param file where to keep hashes; undefined to keep none @param now in milliseconds since 1970 */
  constructor(file: string | undefined, now: () => number = Date.now) {
    this.#file = file;
    this.#now = now;
    this.#old = file === undefined ? {} : read(file);
  }

  of(report: string): string {
    const path = resolve(report);
    const descriptor = openSync(path, 'r');
    try {
      const stat = fstatSync(descriptor, { bigint: true });
      const state = stateOf(stat);
      const before = Object.hasOwn(this.#old, path) ? this.#old[path] : undefined;
      const isSame = before?.state === state;
      const mayChangeUnseen = isRecent(stat, this.#now());
      const sha256 = isSame ? before.sha256 : this.#hash(descriptor);
      if (isSame || !mayChangeUnseen) this.#new[path] = { state, sha256 };
      return sha256;
    } finally {
      closeSync(descriptor);
    }
  }

  #hash(descriptor: number): string {
    const hash = createHash('sha256');
    for (;;) {
      const length = readSync(descriptor, this.#buffer);
      if (length === 0) return hash.digest('hex');
      hash.update(this.#buffer.subarray(0, length));
    }
  }

  /** Keeps the hashes of the reports of this build. Where that fails, the next build reads them again. */
  save(): void {
    if (this.#file === undefined) return;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      const aside = `${this.#file}.${process.pid}`;
      writeFileSync(aside, JSON.stringify(this.#new), { mode: 0o600 });
      renameSync(aside, this.#file);
    } catch {
      // A cache: nothing depends on it.
    }
  }
}

/** Where a command keeps the hashes for a site: in the user's folder of caches. */
export function hashesFile(site: string): string {
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const name = createHash('sha256').update(resolve(site)).digest('hex').slice(0, 20);
  return join(caches, 'libvirt-tck', `html-${name}.json`);
}

function read(file: string): Readonly<Record<string, Remembered>> {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Remembered> | null) ?? {};
  } catch {
    return {};
  }
}

function stateOf({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino, dev].join(' ');
}

/** Whether a file may change from now on and have the same times: clocks of file systems tick slowly, some once in two seconds. */
function isRecent({ ctimeNs }: BigIntStats, now: number): boolean {
  const tick = ctimeNs % 1_000_000_000n === 0n ? 2_000 : 100;
  return Number(ctimeNs / 1_000_000n) > now - tick;
}
