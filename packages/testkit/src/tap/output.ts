import { writeSync } from 'node:fs';

/** The file descriptors of a script's output. */
export const standardOutput = 1;
export const standardError = 2;

const waiting = new Int32Array(new SharedArrayBuffer(4));
const abandoned = new Set<number>();

/**
 * Writes synchronously, so that no output is lost if the script crashes in its next libvirt call. Waits while a pipe is full.
 * After an error it drops all further output, because the script must still clean up.
 *
 * @throws the system's error, once; not EPIPE (the reader of a pipe is gone) or EIO (the terminal is gone)
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
