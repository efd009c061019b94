import { isatty } from 'node:tty';
import { standardError } from '../message/standard-error.js';
import type { Style } from '../terminal/color.js';
import { columnsOf } from '../terminal/columns.js';
import { createDestination, type Destination } from './destination.js';

export const stdoutIsTerminal: boolean = isatty(1);

export function standardOutput(style: Style, onUnread?: () => void): Destination {
  return createDestination({
    fd: 1,
    isFile: false,
    name: 'standard output',
    isTerminal: stdoutIsTerminal,
    columns: columnsOf('stdout'),
    style,
    // The live line may be on the same terminal.
    ...(stdoutIsTerminal && { beforeWrite: standardError.makeWay }),
    ...(onUnread && { onUnread }),
  });
}
