import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { RunnerError } from '../error.js';

/** A process as /proc describes it; see proc(5). */
export interface ProcessFacts {
  readonly command: string;
  readonly group: number;
  readonly session: number;
  /** In clock ticks since boot. */
  readonly started: number;
  /** True for a zombie: it has ended, and only its status is still there. */
  readonly hasEnded: boolean;
}

/** Looks at the children of this process, as often as it takes. */
export interface ChildList {
  /** Those that its main thread made, and the orphans it adopted, which the kernel gives to the main thread. */
  read(): readonly number[];
  close(): void;
}

/** @throws RunnerError `no-process-control` */
export function openChildList(): ChildList {
  const fd = openList();
  const buffer = Buffer.allocUnsafe(4096);
  return {
    read() {
      let list = '';
      let length = readSync(fd, buffer, 0, buffer.length, 0);
      while (length > 0) {
        list += buffer.toString('latin1', 0, length);
        length = readSync(fd, buffer, 0, buffer.length, list.length);
      }
      return list === '' ? [] : list.trim().split(' ').map(Number);
    },
    close: () => closeSync(fd),
  };
}

function openList(): number {
  try {
    return openSync(`/proc/self/task/${process.pid}/children`, 'r');
  } catch (cause) {
    throw new RunnerError('no-process-control', 'find out which children this process has', { cause });
  }
}

/** Undefined where there is no such process. */
export function factsOf(pid: number): ProcessFacts | undefined {
  const stat = read(pid, 'stat');
  if (stat === '') return undefined;
  // The command stands in parentheses and may hold some itself.
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  const [state, , group, session] = fields;
  return {
    command: stat.slice(stat.indexOf('(') + 1, end),
    group: Number(group),
    session: Number(session),
    started: Number(fields[19]),
    hasEnded: state === 'Z' || state === 'X',
  };
}

/** The value that the process was started with; undefined where it has none, or we may not know. */
export function environmentOf(pid: number, name: string): string | undefined {
  const variable = read(pid, 'environ')
    .split('\0')
    .find((entry) => entry.startsWith(`${name}=`));
  return variable?.slice(name.length + 1);
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
