import { writeSync } from 'node:fs';

/** The file descriptors a script prints to. */
export const standardOutput = 1;
export const standardError = 2;

const waiting = new Int32Array(new SharedArrayBuffer(4));
const abandoned = new Set<number>();

/**
 * Writes to a stream before it returns, so that a script that crashes in its next libvirt call has lost nothing
 * of what it said. A full pipe is waited for. Once nothing can be written any more, output is dropped, because the script
 * still has its objects to clean up.
 *
 * @throws the system's error, once, unless it is that nobody reads: a pipe's reader has gone (EPIPE), or a terminal has (EIO).
 */
export function write(stream: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length && !abandoned.has(stream); ) {
    try {
      written += writeSync(stream, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        Atomics.wait(waiting, 0, 0, 5);
        continue;
      }
      abandoned.add(stream);
      if (code !== 'EPIPE' && code !== 'EIO') throw error;
    }
  }
}
