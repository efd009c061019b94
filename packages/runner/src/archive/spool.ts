import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The place of one writer's bytes in a spool: several pieces, because writers take turns. */
export type Extent = { at: number; length: number }[];

/** A temporary file for many writers. It has no name, so that the system removes it even if this process is killed. */
export interface Spool {
  append(extent: Extent, bytes: Uint8Array): void;
  read(extent: Extent): Iterable<Buffer>;
  close(): void;
}

const chunkSize = 65_536;

/** @throws the file system's error */
export function openSpool(): Spool {
  const fd = openNameless();
  let end = 0;
  return {
    append(extent, bytes) {
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(fd, bytes, written, bytes.length - written, end + written);
      }
      const last = extent.at(-1);
      if (last !== undefined && last.at + last.length === end) last.length += bytes.length;
      else extent.push({ at: end, length: bytes.length });
      end += bytes.length;
    },
    *read(extent) {
      for (const { at, length } of extent) {
        for (let done = 0; done < length; ) {
          const chunk = Buffer.allocUnsafe(Math.min(chunkSize, length - done));
          const read = readSync(fd, chunk, 0, chunk.length, at + done);
          if (read === 0) throw new Error('the temporary file has been truncated');
          yield chunk.subarray(0, read);
          done += read;
        }
      }
    },
    close: () => closeSync(fd),
  };
}

function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'tck-archive-'));
  try {
    return openSync(join(folder, 'spool'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
