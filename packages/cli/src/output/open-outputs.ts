import { closeSync, constants, fstatSync, ftruncateSync, openSync, type Stats, statSync } from 'node:fs';
import { unwritable } from '../failure/unwritable.js';
import { plainStyle, type Style } from '../terminal/color.js';
import { createDestination, type Destination, type Output } from './destination.js';
import type { Route } from './route.js';
import { standardOutput } from './standard-output.js';

export interface OpenOptions {
  /** Files that are read while the outputs are written: none of them may be an output. */
  readonly inputs: readonly string[];
  readonly stdoutStyle: Style;
  /** Called when nobody reads any of the outputs any more. */
  readonly onAllUnread: () => void;
}

/** How wide text for people is made in a file. */
const fileColumns = 100;

/**
 * Opens every output before the work starts, so that one that cannot be written costs no work. Files keep what they
 * hold until the first write.
 * @throws CliError `unwritable`
 */
export function openOutputs(routes: readonly Route[], options: OpenOptions): readonly Output[] {
  const files = openFiles(routes, options.inputs);
  const onUnread = () => {
    if (outputs.every((output) => !output.isRead)) options.onAllUnread();
  };
  const outputs = routes.map(({ target, format }) => {
    const file = files.get(target);
    const destination =
      file === undefined ? standardOutput(options.stdoutStyle, onUnread) : fileOutput(target, file, onUnread);
    return Object.assign(destination, { format });
  });
  return outputs;
}

interface OpenFile {
  readonly fd: number;
  readonly stats: Stats;
}

function fileOutput(name: string, { fd, stats }: OpenFile, onUnread: () => void): Destination {
  return createDestination({
    fd,
    isFile: stats.isFile(),
    name,
    isTerminal: false,
    columns: fileColumns,
    style: plainStyle,
    beforeFirstWrite: () => {
      if (stats.isFile()) ftruncateSync(fd);
    },
    onUnread,
  });
}

/** All the files, or none. */
function openFiles(routes: readonly Route[], inputs: readonly string[]): ReadonlyMap<string, OpenFile> {
  const files = new Map<string, OpenFile>();
  const taken = inputs.flatMap((input) => {
    const stats = statSync(input, { throwIfNoEntry: false });
    return stats === undefined ? [] : [{ stats, use: 'it is an input too' }];
  });
  try {
    for (const { target } of routes) {
      if (target === '-') continue;
      const file = openFile(target);
      const clash = taken.find(({ stats }) => isSameFile(stats, file.stats));
      if (clash !== undefined) {
        closeSync(file.fd);
        throw unwritable(target, clash.use);
      }
      files.set(target, file);
      taken.push({ stats: file.stats, use: 'it is named twice' });
    }
  } catch (error) {
    for (const { fd } of files.values()) closeSync(fd);
    throw error;
  }
  return files;
}

function openFile(path: string): OpenFile {
  try {
    const fd = openSync(path, constants.O_WRONLY | constants.O_CREAT, 0o666);
    return { fd, stats: fstatSync(fd) };
  } catch (error) {
    throw unwritable(path, error);
  }
}

function isSameFile(one: Stats, other: Stats): boolean {
  return one.isFile() && one.dev === other.dev && one.ino === other.ino;
}
