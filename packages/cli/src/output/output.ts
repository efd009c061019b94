import { closeSync, fsyncSync } from 'node:fs';
import { unwritable } from '../failure/unwritable.js';
import type { Style } from '../terminal/color.js';
import { writeFully } from '../terminal/write-fully.js';

/** One place that a command writes to, in one format. */
export interface Output<Format extends string = string> {
  readonly format: Format;
  /** As a message calls it: the file's name as given, or `standard output`. */
  readonly name: string;
  readonly isTerminal: boolean;
  /** How wide text for people may be. */
  readonly columns: number;
  readonly style: Style;
  /** False once nobody reads any more (`| head`); what is written then goes nowhere, without an error. */
  readonly isRead: boolean;
  /**
   * Hands all of it to the system before it returns: what was written survives the death of the process.
   * @throws CliError `unwritable`
   */
  write(data: string | Uint8Array): void;
  /**
   * Sees a file onto the disk and closes it. Standard output stays open.
   * @throws CliError `unwritable`
   */
  close(): void;
}

export interface OutputDescription<Format extends string>
  extends Pick<Output<Format>, 'format' | 'name' | 'isTerminal' | 'columns' | 'style'> {
  readonly fd: number;
  readonly kind: 'file' | 'stream';
  /** Before the first write, and at the latest before closing. */
  readonly prepare: () => void;
  /** Before every write. */
  readonly beforeWrite: () => void;
  readonly onUnread: () => void;
}

export function createOutput<Format extends string>(described: OutputDescription<Format>): Output<Format> {
  const { fd, kind, name, prepare, beforeWrite, onUnread, ...rest } = described;
  let isRead = true;
  let isPrepared = false;

  function attempt(action: () => void): void {
    try {
      if (!isPrepared) prepare();
      isPrepared = true;
      action();
    } catch (error) {
      if (!saysUnread(error)) throw unwritable(name, error);
      isRead = false;
      onUnread();
    }
  }

  return {
    ...rest,
    name,
    get isRead() {
      return isRead;
    },
    write(data) {
      if (!isRead) return;
      beforeWrite();
      attempt(() => writeFully(fd, data));
    },
    close() {
      if (kind === 'stream') return;
      attempt(() => {
        fsyncSync(fd);
        closeSync(fd);
      });
    },
  };
}

/** A pipe's reader has gone, or the terminal has. */
function saysUnread(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EPIPE' || code === 'EIO';
}
