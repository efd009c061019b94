import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import tar from 'tar-stream';
import { RunnerError } from '../error.js';
import type { RunEvent } from '../run/events.js';
import { archiveMeta, type ScriptTimes } from './meta.js';

/** What all scripts of a run printed, as `prove -a` archives it. */
export interface Archive {
  /** Takes in what happens in the run; the last attempt at a test counts. */
  add(event: RunEvent): void;
  /**
   * Writes the archive: a gzipped tar file with one file for each test, and `meta.yml`.
   * @throws RunnerError `archive-unwritable`
   */
  close(): Promise<void>;
}

/** What one test has printed so far. */
interface Spool {
  readonly file: string;
  /** Until the test has ended. */
  fd: number | undefined;
  /** In the archive. */
  readonly path: string;
  readonly start: number;
  end: number;
}

/**
 * Opens an archive. What is printed goes to a temporary folder first, as a tar file wants to know its members' sizes.
 * @throws RunnerError `archive-unwritable`
 */
export function openArchive(file: string): Archive {
  const attempt = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (cause) {
      throw unwritable(file, cause);
    }
  };
  const target = attempt(() => openSync(file, 'w'));
  const folder = attempt(() => mkdtempSync(join(tmpdir(), 'tck-archive-')));
  const spools = new Map<string, Spool>();
  const start = seconds();

  function open(id: string, script: string): void {
    const before = spools.get(id);
    if (before !== undefined) end(before);
    const spool = before?.file ?? join(folder, String(spools.size));
    const extension = extname(script);
    const path = id.endsWith(extension) ? id : id + extension;
    const now = seconds();
    spools.set(id, { file: spool, fd: openSync(spool, 'w'), path, start: now, end: now });
  }

  function end(spool: Spool): void {
    if (spool.fd !== undefined) closeSync(spool.fd);
    spool.fd = undefined;
    spool.end = seconds();
  }

  function add(event: RunEvent): void {
    if (event.kind === 'attempt-started') {
      open(event.id, event.file);
    } else if (event.kind === 'output') {
      const fd = spools.get(event.id)?.fd;
      if (fd !== undefined) writeSync(fd, event.bytes);
    } else if (event.kind === 'test-ended') {
      const spool = spools.get(event.test.id);
      if (spool !== undefined) end(spool);
    }
  }

  async function pack(): Promise<void> {
    const archive = tar.pack();
    const written = pipeline(archive, createGzip(), createWriteStream(file, { fd: target }));
    const times: ScriptTimes[] = [...spools.values()];
    const meta = archiveMeta(times, start, seconds());
    const filled = (async () => {
      for (const spool of spools.values()) {
        if (spool.fd !== undefined) end(spool);
        const { file, path } = spool;
        const entry = { name: path, size: statSync(file).size, mtime: new Date(spool.end * 1000) };
        await pipeline(createReadStream(file), archive.entry(entry));
      }
      archive.entry({ name: 'meta.yml' }, meta);
      archive.finalize();
    })();
    await Promise.all([written, filled]);
  }

  return {
    add: (event) => attempt(() => add(event)),
    async close() {
      try {
        await pack();
      } catch (cause) {
        throw unwritable(file, cause);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function seconds(): number {
  return Date.now() / 1000;
}

function unwritable(file: string, cause: unknown): RunnerError {
  return new RunnerError('archive-unwritable', `write the archive ${file}`, { cause });
}
