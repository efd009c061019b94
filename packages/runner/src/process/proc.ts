import { closeSync, openSync, readSync } from 'node:fs';
import { RunnerError } from '../error.js';
import { readText } from './read-text.js';

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

/** The children of this process. */
export interface ChildList {
  /** Process ids of the children that the main thread made, and of adopted orphans, which the kernel gives to the main thread. */
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
    throw new RunnerError('no-process-control', 'list the children of this process', { cause });
  }
}

/** Undefined where there is no such process. */
export function factsOf(pid: number): ProcessFacts | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === '') return undefined;
  // The command is in parentheses, and may contain parentheses.
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

/** The tag of a process (see tag.ts); undefined where it has none, or has ended. */
export function tagOf(pid: number): number | undefined {
  const [, softLimit] = /^Max file locks +(\d+)/m.exec(readText(`/proc/${pid}/limits`)) ?? [];
  return softLimit === undefined ? undefined : Number(softLimit);
}
