import { writeSync } from 'node:fs';

/**
 * Writes all of the data before it returns, so that it is with the kernel whatever happens to this process next.
 * `fs.writeSync` alone may write a part, and fails with EAGAIN on a full pipe that some process made non-blocking.
 * @throws the system's error: EPIPE when nobody reads any more, ENOSPC when the disk is full …
 */
export function writeFully(fd: number, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  let written = 0;
  let waited = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written);
      waited = 0;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      waited = Math.min(waited + 1, longestWait);
      sleep(waited);
    }
  }
}

/** Milliseconds between two looks at a full pipe, at most. */
const longestWait = 20;

const never = new Int32Array(new SharedArrayBuffer(4));

function sleep(milliseconds: number): void {
  Atomics.wait(never, 0, 0, milliseconds);
}
