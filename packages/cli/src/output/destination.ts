import { closeSync, fsyncSync } from 'node:fs';
import { unwritable } from '../failure/unwritable.js';
import type { Style } from '../terminal/color.js';
import { fullWriter } from '../terminal/full-writer.js';

/** A place that a command writes to. */
export interface Destination {
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
   * Sees a file onto the disk and closes it. Other things stay open.
   * @throws CliError `unwritable`
   */
  close(): void;
}

/** A destination in one of the command's formats. */
export interface Output<Format extends string = string> extends Destination {
  readonly format: Format;
}

export interface DestinationDescription
  extends Pick<Destination, 'name' | 'isTerminal' | 'columns' | 'style'> {
  readonly fd: number;
  readonly isFile: boolean;
  /** Before each write. */
  readonly beforeWrite?: (data: string | Uint8Array) => void;
  /** Before the first write, or closing if there was none. */
  readonly beforeFirstWrite?: () => void;
  readonly onUnread?: () => void;
}

export function createDestination(described: DestinationDescription): Destination {
  const { fd, isFile, name, isTerminal, columns, style } = described;
  const writeFully = fullWriter(fd);
  let isRead = true;
  let isFresh = true;

  function attempt(action: () => void): void {
    try {
      if (isFresh) described.beforeFirstWrite?.();
      isFresh = false;
      action();
    } catch (error) {
      if (!saysUnread(error)) throw unwritable(name, error);
      isRead = false;
      described.onUnread?.();
    }
  }

  return {
    name,
    isTerminal,
    columns,
    style,
    get isRead() {
      return isRead;
    },
    write(data) {
      if (!isRead) return;
      described.beforeWrite?.(data);
      attempt(() => writeFully(data));
    },
    close() {
      if (isFile)
        attempt(() => {
          fsyncSync(fd);
          closeSync(fd);
        });
    },
  };
}

/** A pipe's reader has gone, or a terminal has. */
function saysUnread(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'EIO';
}
