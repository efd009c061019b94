import { constants, openSync, writeSync } from 'node:fs';
import { statusOf } from '../file-status.js';
import { withoutSignalHandlers } from './signal-handlers.js';

/**
 * Makes a function that writes all of its data before it returns, so that the kernel has it even if this process dies next.
 * `fs.writeSync` alone may write a part, and fails with EAGAIN on a full pipe that some process made non-blocking.
 *
 * While it waits for the reader of a full pipe, Node cannot handle signals: they end the process at once.
 *
 * The function throws the system's error: EPIPE when the reader is gone, ENOSPC when the disk is full …
 */
export function fullWriter(fd: number): (data: string | Uint8Array) => void {
  let quick: number | undefined;
  return (data) => {
    quick ??= reopenPipe(fd) ?? fd;
    const bytes = typeof data === 'string' ? utf8(data) : data;
    let written = 0;
    while (written < bytes.length) {
      written +=
        writeNow(quick, bytes.subarray(written)) ??
        withoutSignalHandlers(() => waitAndWrite(fd, bytes.subarray(written, written + shortWrite)));
    }
  };
}

let scratch: Buffer | undefined;

/** Valid until the next call: a buffer for each text would have to be collected. */
function utf8(text: string): Uint8Array {
  // A UTF-16 unit becomes at most three bytes.
  if (text.length > scratchSize / 3) return Buffer.from(text);
  scratch ??= Buffer.allocUnsafe(scratchSize);
  return scratch.subarray(0, scratch.write(text));
}

const scratchSize = 65_536;

/** The smallest room in a pipe that is not full. */
const shortWrite = 4096;

/** Opens a pipe again: whether that blocks does not affect others who write to it. Undefined if it is no pipe. */
function reopenPipe(fd: number): number | undefined {
  try {
    if (!statusOf(fd).isFIFO()) return undefined;
    return openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
}

/** The number of bytes written; undefined if it would have to wait. */
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

/** Most milliseconds between two looks at a full pipe. */
const longestWait = 20;

const never = new Int32Array(new SharedArrayBuffer(4));

function sleep(milliseconds: number): void {
  Atomics.wait(never, 0, 0, milliseconds);
}
