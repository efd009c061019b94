import { closeSync, openSync } from 'node:fs';
import type { LibraryHandle } from 'koffi';
import { limitConcurrency } from './limit-concurrency.js';
import { noTag, type SetTag, type Tag } from './tag.js';

interface Spawned {
  readonly pid: number;
  /** Where standard output and standard error can be read, without blocking. */
  readonly output: number;
}

interface Listener {
  readonly pid: number;
  /** What is written here it reads. */
  readonly input: number;
}

/** Starts programs in a session and process group of their own, with every signal at its default and none blocked. */
export interface Spawner {
  /**
   * Starts a program with input from /dev/null, and output and errors in one pipe.
   *
   * Another thread makes the call: it takes until the kernel has exchanged the program, and meanwhile others can be
   * listened to.
   * @param argv the first is the path of the program
   * @param environment `NAME=value`
   * @returns rejects with SpawnError
   */
  spawn(argv: readonly string[], environment: readonly string[], tag: Tag): Promise<Spawned>;
  /**
   * Starts a program that reads what is written to a pipe; its output is dropped, and it has no tag.
   * @throws SpawnError
   */
  spawnListener(argv: readonly string[], environment: readonly string[]): Listener;
}

/** The system would not start a program; the message is the system's: `Exec format error`. */
export class SpawnError extends Error {
  override readonly name = 'SpawnError';
}

// Of <fcntl.h> and <spawn.h> on Linux; glibc and musl agree on all of them.
const O_CLOEXEC = 0o2000000;
const O_NONBLOCK = 0o4000;
const F_SETFL = 4;
const POSIX_SPAWN_SETSIGDEF = 0x04;
const POSIX_SPAWN_SETSIGMASK = 0x08;
const POSIX_SPAWN_SETSID = 0x80;

// The types are opaque: glibc's are 336, 80 and 128 bytes, musl's no larger.
const ATTRIBUTES_SIZE = 1024;
const FILE_ACTIONS_SIZE = 512;
const SIGNAL_SET_SIZE = 256;

/**
 * Binds `posix_spawn`. It costs a fraction of what Node's own `spawn` does, because the kernel need not copy the tables of
 * Node's memory, and it can make a session; `child_process` cannot put both streams into one pipe.
 */
export function openSpawner(
  { default: koffi }: typeof import('koffi'),
  libc: LibraryHandle,
  setTag: SetTag,
): Spawner {
  const pipe2 = libc.func('int pipe2(_Out_ int *fds, int flags)');
  const fcntl = libc.func('int fcntl(int fd, int command, int argument)');
  const posixSpawn = libc.func(
    'int posix_spawn(_Out_ int *pid, const char *path, void *actions, void *attributes, const char **argv, const char **envp)',
  );
  const initActions = libc.func('int posix_spawn_file_actions_init(void *actions)');
  const destroyActions = libc.func('int posix_spawn_file_actions_destroy(void *actions)');
  const addDup2 = libc.func('int posix_spawn_file_actions_adddup2(void *actions, int from, int to)');
  const strerror = libc.func('const char *strerror(int errno)');

  const attributes = spawnAttributes(libc);
  const devNull = openSync('/dev/null', 'r+');

  function check(errno: number): void {
    if (errno !== 0) throw new SpawnError(strerror(errno));
  }

  /** The ends of a pipe that no other program inherits: to read from, and to write to. */
  function makePipe(): readonly [number, number] {
    const ends: [number, number] = [0, 0];
    if (pipe2(ends, O_CLOEXEC) < 0) check(koffi.errno());
    return ends;
  }

  function actionsFor(input: number, output: number): Buffer {
    const actions = Buffer.alloc(FILE_ACTIONS_SIZE);
    initActions(actions);
    addDup2(actions, input, 0);
    addDup2(actions, output, 1);
    addDup2(actions, output, 2);
    return actions;
  }

  async function spawn(argv: readonly string[], environment: readonly string[], tag: Tag): Promise<Spawned> {
    const [output, writeEnd] = makePipe();
    fcntl(output, F_SETFL, O_NONBLOCK);
    const actions = actionsFor(devNull, writeEnd);
    const pid = [0];
    setTag(tag);
    const errno = await new Promise<number>((resolve, reject) => {
      const done = (error: Error | null, result: number) => (error ? reject(error) : resolve(result));
      const [path] = argv;
      posixSpawn.async(pid, path, actions, attributes, [...argv, null], [...environment, null], done);
    }).finally(() => setTag(undefined));
    destroyActions(actions);
    closeSync(writeEnd);
    if (errno !== 0) closeSync(output);
    check(errno);
    return { pid: pid[0] as number, output };
  }

  // The tag is this process's own while a program starts.
  const oneAtATime = limitConcurrency(1);
  return {
    spawn: (argv, environment, tag) => oneAtATime(() => spawn(argv, environment, tag)),
    spawnListener(argv, environment) {
      const [readEnd, input] = makePipe();
      const actions = actionsFor(readEnd, devNull);
      const pid = [0];
      setTag(noTag);
      const errno = posixSpawn(pid, argv[0], actions, attributes, [...argv, null], [...environment, null]);
      setTag(undefined);
      destroyActions(actions);
      closeSync(readEnd);
      if (errno !== 0) closeSync(input);
      check(errno);
      return { pid: pid[0] as number, input };
    },
  };
}

/** Made once: a session of its own, and the signals as a fresh login has them (Node ignores SIGPIPE). */
function spawnAttributes(libc: LibraryHandle): Buffer {
  const setFlags = libc.func('int posix_spawnattr_setflags(void *attributes, short flags)');
  const setDefault = libc.func('int posix_spawnattr_setsigdefault(void *attributes, const void *set)');
  const setMask = libc.func('int posix_spawnattr_setsigmask(void *attributes, const void *set)');
  const attributes = Buffer.alloc(ATTRIBUTES_SIZE);
  const signals = Buffer.alloc(SIGNAL_SET_SIZE);
  libc.func('int posix_spawnattr_init(void *attributes)')(attributes);
  libc.func('int sigfillset(void *set)')(signals);
  setDefault(attributes, signals);
  libc.func('int sigemptyset(void *set)')(signals);
  setMask(attributes, signals);
  setFlags(attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  return attributes;
}
