import { standardError } from '../message/standard-error.js';
import type { Style } from '../terminal/color.js';
import { columnsOf } from '../terminal/columns.js';
import { isTerminal } from '../terminal/is-terminal.js';
import { createDestination, type Destination } from './destination.js';

export const stdoutIsTerminal: boolean = isTerminal(1);

const streams = {
  stdout: { fd: 1, name: 'standard output', isTerminal: stdoutIsTerminal },
  stderr: { fd: 2, name: 'standard error', isTerminal: standardError.isTerminal },
} as const;

export function standardStream(
  stream: keyof typeof streams,
  style: Style,
  onUnread?: () => void,
): Destination {
  const { fd, name, isTerminal } = streams[stream];
  return createDestination({
    fd,
    isFile: false,
    name,
    isTerminal,
    columns: columnsOf(stream),
    style,
    // The live line may be on the same terminal.
    ...(isTerminal && { beforeWrite: standardError.beforeOutput }),
    ...(onUnread && { onUnread }),
  });
}
