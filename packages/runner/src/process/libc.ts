import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import { signalName } from '@libvirt-tck/report-model';
import { RunnerError } from '../error.js';
import { takingTurns } from './turns.js';

/** How a process ended, as `waitpid` tells it. */
export type ProcessStatus =
  | { readonly kind: 'exited'; readonly status: number }
  | { readonly kind: 'signalled'; readonly signal: string };

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

/** The few calls of the C library that Node lacks and that ending a script and all it started takes. */
export interface ProcessControl {
  /**
   * Starts a program in a session and process group of its own, with every signal at its default and none blocked,
   * its input from /dev/null, and output and errors in one pipe.
   *
   * Another thread makes the call: it takes until the kernel has exchanged the program, and meanwhile others can be
   * started and listened to.
   * @param argv the first is the path of the program
   * @param environment `NAME=value`
   * @returns rejects with SpawnError
   */
  spawn(argv: readonly string[], environment: readonly string[]): Promise<Spawned>;
  /**
   * Starts a program in the same way, except that it reads what is written to the pipe, and that what it prints is lost.
   * @throws SpawnError
   */
  spawnListener(argv: readonly string[], environment: readonly string[]): Listener;
  /** Ends a child at once, and waits for that. */
  end(pid: number): void;
  /** How a child ended; undefined while it runs. Once told, the child is gone for good. */
  reap(pid: number): ProcessStatus | undefined;
  /**
   * Sends SIGTERM to a process, or to a whole group if the number is negative. What has been stopped goes on, or it would
   * not hear of it.
   */
  tellToEnd(pid: number): void;
  /** Sends SIGKILL likewise. */
  kill(pid: number): void;
  /** Whether descendants whose parent ends become children of this process instead of the system's first one. */
  adoptOrphans(adopt: boolean): void;
}

/** The system would not start a program; the message is the system's: `Exec format error`. */
export class SpawnError extends Error {
  override readonly name = 'SpawnError';
}

// Of <fcntl.h>, <spawn.h>, <sys/prctl.h> and <sys/wait.h> on Linux; glibc and musl agree on all of them.
const O_CLOEXEC = 0o2000000;
const O_NONBLOCK = 0o4000;
const F_SETFL = 4;
const POSIX_SPAWN_SETSIGDEF = 0x04;
const POSIX_SPAWN_SETSIGMASK = 0x08;
const POSIX_SPAWN_SETSID = 0x80;
const PR_SET_CHILD_SUBREAPER = 36;
const WNOHANG = 1;
const { SIGCONT, SIGKILL, SIGTERM } = constants.signals;

/** More would only wait for each other in the kernel, and koffi refuses to have more than a few hundred calls waiting. */
const mostSpawning = 16;

// The types are opaque: glibc's are 336, 80 and 128 bytes, musl's no larger.
const ATTRIBUTES_SIZE = 1024;
const FILE_ACTIONS_SIZE = 512;
const SIGNAL_SET_SIZE = 256;

/**
 * Binds the calls. `posix_spawn` costs a fraction of what Node's own `spawn` does, because the kernel need not copy the
 * tables of Node's memory, and it can make a session; `child_process` can neither say "one pipe for both streams" nor
 * adopt orphans.
 *
 * @throws RunnerError `no-process-control` where the system is not Linux, or koffi has no build for it.
 */
export function openProcessControl(): Promise<ProcessControl> {
  opened ??= open();
  return opened;
}

let opened: Promise<ProcessControl> | undefined;

async function open(): Promise<ProcessControl> {
  if (process.platform !== 'linux') {
    throw new RunnerError(
      'no-process-control',
      `run tests on ${process.platform}: only Linux can adopt orphans`,
    );
  }
  try {
    return bind(await import('koffi'));
  } catch (cause) {
    const message = `call the C library of this system (${process.platform} ${process.arch}) through koffi`;
    throw new RunnerError('no-process-control', message, { cause });
  }
}

function bind({ default: koffi }: typeof import('koffi')): ProcessControl {
  const libc = koffi.load(null);
  const pipe2 = libc.func('int pipe2(_Out_ int *fds, int flags)');
  const fcntl = libc.func('int fcntl(int fd, int command, int argument)');
  const posixSpawn = libc.func(
    'int posix_spawn(_Out_ int *pid, const char *path, void *actions, void *attributes, const char **argv, const char **envp)',
  );
  const initActions = libc.func('int posix_spawn_file_actions_init(void *actions)');
  const destroyActions = libc.func('int posix_spawn_file_actions_destroy(void *actions)');
  const addDup2 = libc.func('int posix_spawn_file_actions_adddup2(void *actions, int from, int to)');
  const strerror = libc.func('const char *strerror(int errno)');
  const waitpid = libc.func('int waitpid(int pid, _Out_ int *status, int options)');
  const kill = libc.func('int kill(int pid, int signal)');
  const prctl = libc.func(
    'int prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)',
  );

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

  async function spawn(argv: readonly string[], environment: readonly string[]): Promise<Spawned> {
    const [output, writeEnd] = makePipe();
    fcntl(output, F_SETFL, O_NONBLOCK);
    const actions = actionsFor(devNull, writeEnd);
    const pid = [0];
    const errno = await new Promise<number>((resolve, reject) => {
      const done = (error: Error | null, result: number) => (error ? reject(error) : resolve(result));
      const [path] = argv;
      posixSpawn.async(pid, path, actions, attributes, [...argv, null], [...environment, null], done);
    });
    destroyActions(actions);
    closeSync(writeEnd);
    if (errno !== 0) closeSync(output);
    check(errno);
    return { pid: pid[0] as number, output };
  }

  const inTurn = takingTurns(mostSpawning);
  return {
    spawn: (argv, environment) => inTurn(() => spawn(argv, environment)),
    spawnListener(argv, environment) {
      const [readEnd, input] = makePipe();
      const actions = actionsFor(readEnd, devNull);
      const pid = [0];
      const errno = posixSpawn(pid, argv[0], actions, attributes, [...argv, null], [...environment, null]);
      destroyActions(actions);
      closeSync(readEnd);
      if (errno !== 0) closeSync(input);
      check(errno);
      return { pid: pid[0] as number, input };
    },
    end(pid) {
      kill(pid, SIGKILL);
      waitpid(pid, [0], 0);
    },
    reap(pid) {
      const status = [0];
      return waitpid(pid, status, WNOHANG) === pid ? statusOf(status[0] as number) : undefined;
    },
    tellToEnd(pid) {
      kill(pid, SIGTERM);
      kill(pid, SIGCONT);
    },
    kill: (pid) => void kill(pid, SIGKILL),
    adoptOrphans(adopt) {
      prctl(PR_SET_CHILD_SUBREAPER, adopt ? 1 : 0, 0, 0, 0);
    },
  };
}

/** Made once: a session of its own, and the signals as a fresh login has them (Node ignores SIGPIPE). */
function spawnAttributes(libc: import('koffi').LibraryHandle): Buffer {
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

function statusOf(status: number): ProcessStatus {
  const signal = status & 0x7f;
  if (signal === 0) return { kind: 'exited', status: (status >> 8) & 0xff };
  return { kind: 'signalled', signal: signalName(signal) };
}
