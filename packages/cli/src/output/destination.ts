import { closeSync, fsyncSync, ftruncateSync } from 'node:fs';
import { unwritable } from '../failure/unwritable.js';
import type { Style } from '../terminal/color.js';
import { fullWriter } from '../terminal/full-writer.js';
import { gzipWriter } from './gzip-writer.js';

/** A file or stream that a command writes to. */
export interface Destination {
  /** Its name in messages: the file's name as given, or `standard output`. */
  readonly name: string;
  readonly isTerminal: boolean;
  /** The width of text for people. */
  readonly columns: number;
  readonly style: Style;
  /** False once its reader is gone (`| head`): further writes are dropped without an error. */
  readonly isRead: boolean;
  /**
   * Hands all of it to the system before it returns, so that it survives the death of the process. What is compressed is
   * handed over when the event loop turns.
   * @throws CliError `unwritable`
   */
  write(data: string | Uint8Array): void;
  /**
   * Waits until a file is on the disk, and closes it. Streams stay open.
   * @throws CliError `unwritable`
   */
  close(): void;
  /** Empties a file, for work that failed: half of it must not look like a result. One that is new is removed at exit. */
  discard(): void;
}

/** A destination in one of the command's formats. */
export interface Output<Format extends string = string> extends Destination {
  readonly format: Format;
}

export interface DestinationDescription
  extends Pick<Destination, 'name' | 'isTerminal' | 'columns' | 'style'> {
  readonly fd: number;
  readonly isFile: boolean;
  readonly isCompressed?: boolean;
  /** Before each write. */
  readonly beforeWrite?: (data: string | Uint8Array) => void;
  /** Before the first write, or before closing if there was none. */
  readonly beforeFirstWrite?: () => void;
  /** Once something was written, or it was closed. */
  readonly afterFirstWrite?: () => void;
  readonly onUnread?: () => void;
  /** Once a file was emptied by `discard`. */
  readonly afterDiscard?: () => void;
}

export function createDestination(described: DestinationDescription): Destination {
  const { fd, isFile, name, isTerminal, columns, style } = described;
  const writeFully = fullWriter(fd);
  let isRead = true;
  let isFresh = true;
  let isDiscarded = false;

  function attempt(action: () => void): void {
    const isFirst = isFresh;
    isFresh = false;
    try {
      if (isFirst) described.beforeFirstWrite?.();
      action();
      if (isFirst) described.afterFirstWrite?.();
    } catch (error) {
      if (!saysUnread(error)) throw unwritable(name, error);
      isRead = false;
      described.onUnread?.();
    }
  }

  const put = (data: string | Uint8Array) => {
    if (!isDiscarded) attempt(() => writeFully(data));
  };
  const gzip = described.isCompressed ? gzipWriter(put) : undefined;

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
      (gzip?.write ?? put)(data);
    },
    close() {
      gzip?.flush();
      if (isFile)
        attempt(() => {
          fsyncSync(fd);
          closeSync(fd);
        });
    },
    discard() {
      if (!isFile) return;
      isDiscarded = true;
      if (isFresh) return;
      ftruncateSync(fd);
      described.afterDiscard?.();
    },
  };
}

/** Whether the reader of a pipe, or the terminal, is gone. */
function saysUnread(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'EIO';
}
