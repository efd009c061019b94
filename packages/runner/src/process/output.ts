import { closeSync, readSync } from 'node:fs';
import type { OnReadOpts, Socket, SocketConstructorOpts } from 'node:net';

/** What a script prints, while it runs and when it has ended. */
export interface ScriptOutput {
  /** Reads what is in the pipe by now and closes it, whoever may still hold its other end. */
  drain(): void;
}

/**
 * Milliseconds until a script's output is listened to. Most of what a short script costs the runner is making a stream
 * and waking up for every line; the pipe holds 64 KiB in the meantime.
 */
const quietStart = 5;

/** One buffer for all: what it holds is dealt with before the next read. */
const buffer = Buffer.allocUnsafe(65_536);

/** A pipe holds no more (`/proc/sys/fs/pipe-max-size`); whoever goes on writing after the end is not listened to. */
const mostLeft = 1024 * 1024;

/**
 * Reads a non-blocking pipe.
 * @param onChunk what it is given is only there until it returns
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
    // Not loaded where every script is a short one.
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

/** 0 at the end, and where there is nothing to read at the moment. */
function readNow(fd: number): number {
  try {
    return readSync(fd, buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0;
    throw error;
  }
}
