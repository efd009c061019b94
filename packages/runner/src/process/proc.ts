import { readFileSync } from 'node:fs';

/** What /proc says of a process; see proc(5). */
export interface ProcessFacts {
  readonly command: string;
  readonly session: number;
  /** True for a zombie: it has ended, and only its status is still there. */
  readonly hasEnded: boolean;
}

/**
 * The children of this process: those its main thread made, and the orphans it adopted, which the kernel gives to the
 * main thread.
 */
export function childrenOf(pid: number): readonly number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim();
  return list === '' ? [] : list.split(' ').map(Number);
}

/** Undefined where there is no such process. */
export function factsOf(pid: number): ProcessFacts | undefined {
  const stat = read(pid, 'stat');
  // The command stands in parentheses and may hold some itself.
  const end = stat.lastIndexOf(')');
  const [state, , , session] = stat.slice(end + 2).split(' ');
  if (state === undefined) return undefined;
  const command = stat.slice(stat.indexOf('(') + 1, end);
  return { command, session: Number(session), hasEnded: state === 'Z' || state === 'X' };
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
