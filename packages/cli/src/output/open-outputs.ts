import { closeSync, constants, fstatSync, ftruncateSync, openSync, type Stats, statSync } from 'node:fs';
import { isatty } from 'node:tty';
import { unwritable } from '../failure/unwritable.js';
import { plainStyle, type Style } from '../terminal/color.js';
import { columnsOf } from '../terminal/columns.js';
import { createOutput, type Output } from './output.js';
import type { Route } from './route.js';

export interface OpenOptions {
  /** Files that are read while the outputs are written: none of them may be an output. */
  readonly inputs: readonly string[];
  readonly stdoutStyle: Style;
  /** Called before anything is written to standard output. */
  readonly beforeStdoutWrite: () => void;
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
  const outputs: readonly Output[] = routes.map(({ target, format }) => {
    const file = files.get(target);
    if (file === undefined) return openStdout(format, options, onUnread);
    const { fd, stats } = file;
    return createOutput({
      fd,
      kind: stats.isFile() ? 'file' : 'stream',
      format,
      name: target,
      isTerminal: false,
      columns: fileColumns,
      style: plainStyle,
      prepare: () => {
        if (stats.isFile()) ftruncateSync(fd);
      },
      beforeWrite: () => {},
      onUnread,
    });
  });
  return outputs;
}

function openStdout(format: string, options: OpenOptions, onUnread: () => void): Output {
  return createOutput({
    fd: 1,
    kind: 'stream',
    format,
    name: 'standard output',
    isTerminal: isatty(1),
    columns: columnsOf('stdout'),
    style: options.stdoutStyle,
    prepare: () => {},
    beforeWrite: options.beforeStdoutWrite,
    onUnread,
  });
}

interface OpenFile {
  readonly fd: number;
  readonly stats: Stats;
}

function openFiles(routes: readonly Route[], inputs: readonly string[]): ReadonlyMap<string, OpenFile> {
  const inputStats = inputs.flatMap((input) => statSync(input, { throwIfNoEntry: false }) ?? []);
  const files = new Map<string, OpenFile>();
  try {
    for (const { target } of routes) {
      if (target === '-') continue;
      const file = openFile(target);
      const others = [...files.values()];
      files.set(target, file);
      if (inputStats.some((stats) => isSameFile(stats, file.stats)))
        throw unwritable(target, 'it is an input as well');
      if (others.some(({ stats }) => isSameFile(stats, file.stats)))
        throw unwritable(target, 'it is named twice');
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
