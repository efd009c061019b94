import { type BigIntStats, closeSync, constants, ftruncateSync, openSync, unlinkSync } from 'node:fs';
import { unwritable } from '../failure/unwritable.js';
import { statusOf } from '../file-status.js';
import { plainStyle, type Style } from '../terminal/color.js';
import { createDestination, type Destination, type Output } from './destination.js';
import type { Route } from './route.js';
import { standardStream } from './standard-stream.js';

export interface OpenOptions {
  /** Files that are read meanwhile: none of them may be an output. */
  readonly inputs: readonly string[];
  readonly stdoutStyle: Style;
  /** Called when no output has a reader any more. */
  readonly onAllUnread: () => void;
}

/** The width of text for people in a file. */
const fileColumns = 100;

/**
 * Opens every output before the work starts, so that one that cannot be written costs no work. Files keep what they
 * hold until the first write; one that is new, and is never written to, is removed when the process exits.
 * @throws CliError `unwritable`
 */
export function openOutputs(routes: readonly Route[], options: OpenOptions): readonly Output[] {
  const targets = routes.map(({ target }) => target);
  const repeated = targets.find((target, index) => targets.indexOf(target) < index);
  if (repeated !== undefined) throw unwritable(nameOf(repeated), 'it is named twice');
  const files = openFiles(targets, options.inputs);
  const onUnread = () => {
    if (outputs.every((output) => !output.isRead)) options.onAllUnread();
  };
  const outputs = routes.map(({ target, format, isCompressed }) => {
    const file = files.get(target);
    const destination =
      file === undefined
        ? standardStream('stdout', options.stdoutStyle, onUnread)
        : fileOutput(target, file, isCompressed, onUnread);
    return Object.assign(destination, { format });
  });
  return outputs;
}

function nameOf(target: string): string {
  return target === '-' ? 'standard output' : target;
}

interface OpenFile {
  readonly fd: number;
  readonly stats: BigIntStats;
}

function fileOutput(
  name: string,
  { fd, stats }: OpenFile,
  isCompressed: boolean,
  onUnread: () => void,
): Destination {
  const isNew = newAndEmpty.has(name);
  return createDestination({
    fd,
    isFile: stats.isFile(),
    isCompressed,
    name,
    isTerminal: false,
    columns: fileColumns,
    style: plainStyle,
    beforeFirstWrite: () => {
      if (stats.isFile()) ftruncateSync(fd);
    },
    afterFirstWrite: () => newAndEmpty.delete(name),
    afterDiscard: () => isNew && newAndEmpty.add(name),
    onUnread,
  });
}

/** Files that this process made and has not written to. */
const newAndEmpty = new Set<string>();

function removeNewAndEmpty(): void {
  for (const path of newAndEmpty) unlinkSync(path);
  newAndEmpty.clear();
}

process.on('exit', removeNewAndEmpty);

/** All the files, or none. */
function openFiles(targets: readonly string[], inputs: readonly string[]): ReadonlyMap<string, OpenFile> {
  const files = new Map<string, OpenFile>();
  const inputStats = inputs.flatMap((input) => statsOf(input) ?? []);
  try {
    for (const target of targets) {
      if (target === '-') continue;
      const file = openFile(target);
      const others = [...files.values()];
      files.set(target, file);
      const isSame = (stats: BigIntStats) =>
        stats.isFile() && stats.dev === file.stats.dev && stats.ino === file.stats.ino;
      if (inputStats.some(isSame)) throw unwritable(target, 'it is an input too');
      if (others.some(({ stats }) => isSame(stats))) throw unwritable(target, 'it is named twice');
    }
  } catch (error) {
    for (const { fd } of files.values()) closeSync(fd);
    removeNewAndEmpty();
    throw error;
  }
  return files;
}

function openFile(path: string): OpenFile {
  try {
    const fd = createFile(path) ?? openSync(path, constants.O_WRONLY | constants.O_CREAT, 0o666);
    return { fd, stats: statusOf(fd) };
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Undefined if there is such a file. */
function createFile(path: string): number | undefined {
  try {
    const fd = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o666);
    newAndEmpty.add(path);
    return fd;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

/** Undefined for an input that cannot be looked at: reading it will report that. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    return statusOf(path);
  } catch {
    return undefined;
  }
}
