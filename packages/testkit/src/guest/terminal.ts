import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';

/** The host's end of a guest's terminal. Neither reading nor writing waits. */
export interface Terminal {
  /** Everything that was read so far, and all that can be read now. */
  text(): string;
  write(text: string): void;
  close(): void;
}

/** @param pathNow where the terminal is by now: a container that reboots gets another one. Undefined if the guest is gone. */
export function openTerminal(path: string, pathNow: () => string | undefined): Terminal {
  const chunk = Buffer.alloc(65_536);
  let terminal = open(path);
  let read = '';
  let isClosed = false;
  /** After a hang-up, reading finds the end. */
  const readSome = () => unlessGone(() => readSync(terminal, chunk) || 'gone');
  /** Whether there is a terminal again where the old one was lost. */
  const isReopened = () => {
    const next = isClosed ? undefined : pathNow();
    if (next === undefined) return false;
    try {
      const reopened = open(next);
      closeSync(terminal);
      terminal = reopened;
      return true;
    } catch {
      return false;
    }
  };
  return {
    text() {
      if (isClosed) return read;
      for (let size = readSome(); size !== 0; size = readSome()) {
        if (size === 'gone') {
          if (!isReopened()) break;
          size = readSome();
          if (size === 'gone' || size === 0) break;
        }
        read += chunk.toString('latin1', 0, size);
      }
      return read;
    },
    write(text) {
      for (let rest = Buffer.from(text); rest.length > 0; ) {
        const size = unlessGone(() => writeSync(terminal, rest));
        if (size === 'gone' || size === 0) return;
        rest = rest.subarray(size);
      }
    },
    close() {
      if (!isClosed) closeSync(terminal);
      isClosed = true;
    },
  };
}

function open(path: string): number {
  return openSync(path, constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY);
}

/** The number of bytes; 0 if there are none for now. When the guest is gone, so is its terminal, and the system says EIO. */
function unlessGone(transfer: () => number | 'gone'): number | 'gone' {
  try {
    return transfer();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return 0;
    if (code === 'EIO') return 'gone';
    throw error;
  }
}
