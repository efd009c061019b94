import type { LibraryHandle } from 'koffi';
import { RunnerError } from '../error.js';

/**
 * Marks a process and everything it starts: a number that no other execution has.
 *
 * It is the soft limit of file locks, which Linux keeps for every process and has not enforced since 2.4. The kernel
 * hands it on from parent to child and through every exec, anybody may set it, and everybody may read it (in
 * `/proc/PID/limits`), so it marks a daemon in a new session with an empty environment, too. A control group would do
 * the same only where the runner may make one, and a script would have to be in it before its first instruction.
 */
export type Tag = number;

// Of <sys/resource.h> on Linux.
const RLIMIT_LOCKS = 10;

/** Executions of one process that have different tags. */
const tagsPerProcess = 1_000_000;

/** Ten random digits, so that tags of runners side by side differ, in any process namespaces. */
const firstDigits = 1e9 + Math.floor(Math.random() * 8e9);
let made = 0;

/** A tag that no other execution has. */
export function newTag(): Tag {
  made += 1;
  return firstDigits * tagsPerProcess + (made % tagsPerProcess);
}

/** Matches the line of `/proc/PID/limits` of everything that this process has tagged: a pattern for grep(1). */
export const tagLinePattern = `^Max file locks  *${firstDigits}[0-9]\\{6\\} `;

/** The tag of what belongs to no execution. */
export const noTag: Tag = 0;

/** Sets the tag of this process, which every child inherits; undefined restores the one that it came with. */
export type SetTag = (tag: Tag | undefined) => void;

/** @throws RunnerError `no-process-control` where the limit cannot be set */
export function openTags(libc: LibraryHandle): SetTag {
  const getrlimit = libc.func('int getrlimit(int resource, void *limit)');
  const setrlimit = libc.func('int setrlimit(int resource, const void *limit)');
  const limit = new BigUint64Array(2);
  const bytes = Buffer.from(limit.buffer);
  getrlimit(RLIMIT_LOCKS, bytes);
  const [own = 0n] = limit;
  const set: SetTag = (tag) => {
    limit[0] = tag === undefined ? own : BigInt(tag);
    setrlimit(RLIMIT_LOCKS, bytes);
  };
  const tag = newTag();
  set(tag);
  getrlimit(RLIMIT_LOCKS, bytes);
  const isSet = limit[0] === BigInt(tag);
  set(undefined);
  if (isSet) return set;
  throw new RunnerError(
    'no-process-control',
    'mark the processes of scripts by their limit of file locks: "ulimit -H -x" must be unlimited',
  );
}
