import { fstatSync, statSync } from 'node:fs';

/**
 * Whether a descriptor leads to a terminal. Asking `node:tty` takes Node's streams and sockets along, a tenth of a command's
 * start-up time, so pipes, files and `/dev/null`, where most of what a command prints goes, are told apart without it.
 */
export function isTerminal(fd: number): boolean {
  const stats = fstatSync(fd);
  return (
    stats.isCharacterDevice() &&
    stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev &&
    process.getBuiltinModule('node:tty').isatty(fd)
  );
}
