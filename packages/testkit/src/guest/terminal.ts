import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';

/** The host's end of a guest's terminal. Neither reading nor writing waits. */
export interface Terminal {
  /** Everything that was read so far, and all that can be read now. */
  text(): string;
  write(text: string): void;
  close(): void;
}

export function openTerminal(path: string): Terminal {
  const terminal = openSync(path, constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY);
  const chunk = Buffer.alloc(65_536);
  let read = '';
  let isClosed = false;
  return {
    text() {
      for (let size = readSome(terminal, chunk); size > 0; size = readSome(terminal, chunk))
        read += chunk.toString('latin1', 0, size);
      return read;
    },
    write(text) {
      for (let rest = Buffer.from(text); rest.length > 0; ) {
        const size = unlessGone(() => writeSync(terminal, rest));
        if (size === 0) return;
        rest = rest.subarray(size);
      }
    },
    close() {
      if (!isClosed) closeSync(terminal);
      isClosed = true;
    },
  };
}

function readSome(terminal: number, chunk: Buffer): number {
  return unlessGone(() => readSync(terminal, chunk));
}

/** When the guest is gone, so is its terminal: that error (EIO) only means that there is no more, like EAGAIN for now. */
function unlessGone(transfer: () => number): number {
  try {
    return transfer();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EAGAIN' && code !== 'EIO') throw error;
    return 0;
  }
}
