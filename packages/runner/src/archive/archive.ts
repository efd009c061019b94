import { closeSync, constants, createWriteStream, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import tar from 'tar-stream';
import { RunnerError } from '../error.js';
import type { RunEvent } from '../run/events.js';
import { archiveMeta } from './meta.js';
import { type Extent, openSpool } from './spool.js';

/** Keeps the output of all scripts of a run, in the form of `prove -a`. */
export interface Archive {
  /** Records an event; the last attempt at a test counts. */
  add(event: RunEvent): void;
  /**
   * Writes the archive: a gzipped tar file with one file for each test, and `meta.yml`. Without any event, it leaves the
   * file as it was.
   * @throws RunnerError `archive-unwritable`
   */
  close(): Promise<void>;
}

/** The output of one test so far. */
interface Member {
  /** In the archive. */
  readonly path: string;
  readonly output: Extent;
  readonly start: number;
  end: number;
}

/**
 * Opens an archive. Output goes to a temporary file first, because a tar file states the size of each member.
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
  const target = attempt(() => openSync(file, constants.O_WRONLY | constants.O_CREAT, 0o666));
  const spool = attempt(openSpool);
  const members = new Map<string, Member>();
  const start = seconds();
  let isFresh = true;

  function add(event: RunEvent): void {
    if (event.kind === 'connecting' || event.kind === 'preparing') return;
    isFresh = false;
    if (event.kind === 'attempt-started') {
      const now = seconds();
      members.set(event.id, { path: memberPath(event.id, event.file), output: [], start: now, end: now });
    } else if (event.kind === 'output') {
      const member = members.get(event.id);
      if (member === undefined) return;
      spool.append(member.output, event.bytes);
      member.end = seconds();
    } else if (event.kind === 'test-ended') {
      const member = members.get(event.test.id);
      if (member !== undefined) member.end = seconds();
    }
  }

  async function pack(): Promise<void> {
    if (fstatSync(target).isFile()) ftruncateSync(target);
    const archive = tar.pack();
    const written = pipeline(archive, createGzip(), createWriteStream(file, { fd: target }));
    const meta = archiveMeta([...members.values()], start, seconds());
    const filled = (async () => {
      for (const { path, output, end } of members.values()) {
        const size = output.reduce((sum, { length }) => sum + length, 0);
        const entry = { name: path, size, mtime: new Date(end * 1000) };
        await pipeline(spool.read(output), archive.entry(entry));
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
        if (isFresh) closeSync(target);
        else await pack();
      } catch (cause) {
        throw unwritable(file, cause);
      } finally {
        spool.close();
      }
    },
  };
}

/** The id with the script's extension, unless the id is a path with it. */
function memberPath(id: string, script: string): string {
  return script === id || script.endsWith(`/${id}`) ? id : id + extname(script);
}

function seconds(): number {
  return Date.now() / 1000;
}

function unwritable(file: string, cause: unknown): RunnerError {
  return new RunnerError('archive-unwritable', `write the archive ${file}`, { cause });
}
