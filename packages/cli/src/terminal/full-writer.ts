import { constants, openSync, writeSync } from 'node:fs';
import { statusOf } from '../file-status.js';
import { withoutSignalHandlers } from './signal-handlers.js';

/**
 * Makes what writes all of its data before it returns, so that it is with the kernel whatever happens to this process next.
 * `fs.writeSync` alone may write a part, and fails with EAGAIN on a full pipe that some process made non-blocking.
 *
 * While it waits for the reader of a full pipe, no signal could be handled: one ends the process at once, as it would
 * have if nobody handled any.
 *
 * What it makes throws the system's error: EPIPE when nobody reads any more, ENOSPC when the disk is full …
 */
export function fullWriter(fd: number): (data: string | Uint8Array) => void {
  let quick: number | undefined;
  return (data) => {
    quick ??= reopenPipe(fd) ?? fd;
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    let written = 0;
    while (written < bytes.length) {
      written +=
        writeNow(quick, bytes.subarray(written)) ??
        withoutSignalHandlers(() => waitAndWrite(fd, bytes.subarray(written, written + shortWrite)));
    }
  };
}

/** The least that a pipe makes room for. */
const shortWrite = 4096;

/** Our own way into a pipe: whether it blocks is no matter of the others who write there. Undefined where there is none. */
function reopenPipe(fd: number): number | undefined {
  try {
    if (!statusOf(fd).isFIFO()) return undefined;
    return openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
}

/** How much was written; undefined where nothing can be without waiting. */
function writeNow(fd: number, bytes: Uint8Array): number | undefined {
  try {
    return writeSync(fd, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    return undefined;
  }
}

function waitAndWrite(fd: number, bytes: Uint8Array): number {
  for (let waited = 1; ; waited = Math.min(waited + 1, longestWait)) {
    const written = writeNow(fd, bytes);
    if (written !== undefined) return written;
    sleep(waited);
  }
}

/** Milliseconds between two looks at a full pipe, at most. */
const longestWait = 20;

const never = new Int32Array(new SharedArrayBuffer(4));

function sleep(milliseconds: number): void {
  Atomics.wait(never, 0, 0, milliseconds);
}
