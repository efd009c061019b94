import { statusOf } from '../file-status.js';

/** The number of `/dev/null`, where it is Linux's; see null(4). */
const nullDevice = 0x103n;

/**
 * Whether a descriptor is a terminal. Loading `node:tty` takes a tenth of a command's start-up time, so pipes, files and
 * `/dev/null` are recognised without it.
 */
export function isTerminal(fd: number): boolean {
  const status = statusOf(fd);
  return (
    status.isCharacterDevice() &&
    status.rdev !== nullDevice &&
    process.getBuiltinModule('node:tty').isatty(fd)
  );
}
