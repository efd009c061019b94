import { closeSync, readSync } from 'node:fs';
import type { OnReadOpts, Socket, SocketConstructorOpts } from 'node:net';

/** The output of a script, while it runs and after it has ended. */
export interface ScriptOutput {
  /** Reads the rest of the pipe and closes it, even if some process still holds its other end. */
  drain(): void;
}

/**
 * Milliseconds before the runner listens to a script. A stream, and waking up for every line, are most of the cost of a short
 * script; meanwhile the pipe holds 64 KiB.
 */
const quietStart = 5;

/** One buffer for all scripts: its content is used before the next read. */
const buffer = Buffer.allocUnsafe(65_536);

/** A pipe holds no more (`/proc/sys/fs/pipe-max-size`); what is written after the end is not read. */
const mostLeft = 1024 * 1024;

/**
 * Reads a non-blocking pipe.
 * @param onChunk receives chunks that are only valid until it returns
 */
export function readOutput(fd: number, onChunk: (chunk: Buffer) => void): ScriptOutput {
  let socket: Socket | undefined;
  const give = (length: number) => onChunk(buffer.subarray(0, length));
  const listen = () => {
    const callback = (length: number) => {
      give(length);
      return true;
    };
    // @types/node has `onread` for connections only.
    const options: SocketConstructorOpts & { onread: OnReadOpts } = {
      fd,
      readable: true,
      writable: false,
      onread: { buffer, callback },
    };
    // Not loaded if all scripts are short.
    socket = new (process.getBuiltinModule('node:net').Socket)(options);
    socket.on('error', () => {}).resume();
  };
  const timer = setTimeout(listen, quietStart);
  return {
    drain() {
      clearTimeout(timer);
      if (socket?.destroyed !== true) readRest(fd, give);
      if (socket === undefined) closeSync(fd);
      else socket.destroy();
    },
  };
}

function readRest(fd: number, give: (length: number) => void): void {
  let left = mostLeft;
  while (left > 0) {
    const length = readNow(fd);
    if (length === 0) return;
    give(length);
    left -= length;
  }
}

/** Returns 0 at the end, and if there is nothing to read at the moment. */
function readNow(fd: number): number {
  try {
    return readSync(fd, buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0;
    throw error;
  }
}
