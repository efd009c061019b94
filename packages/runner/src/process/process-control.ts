import { constants } from 'node:os';
import { signalName } from '@libvirt-tck/report-model';
import { RunnerError } from '../error.js';
import { openSpawner, type Spawner } from './spawn.js';
import { openTags } from './tag.js';

/** How a process ended, as `waitpid` reports it. */
export type ProcessStatus =
  | { readonly kind: 'exited'; readonly status: number }
  | { readonly kind: 'signalled'; readonly signal: string };

/** The calls of the C library that starting a script, and ending it with all it started, takes and Node lacks. */
export interface ProcessControl extends Spawner {
  /** Kills a child, and waits until it has ended. */
  end(pid: number): void;
  /** How a child ended; undefined while it runs. The child is gone once this has returned its status. */
  reap(pid: number): ProcessStatus | undefined;
  /**
   * Sends SIGTERM to a process, or to a whole group if the number is negative. A stopped process continues, as it would
   * not notice otherwise.
   */
  terminate(pid: number): void;
  /** Sends SIGKILL likewise. */
  kill(pid: number): void;
  /** Whether descendants whose parent ends become children of this process instead of the system's first one. */
  adoptOrphans(adopt: boolean): void;
}

// Of <sys/prctl.h> and <sys/wait.h> on Linux.
const PR_SET_CHILD_SUBREAPER = 36;
const WNOHANG = 1;
const { SIGCONT, SIGKILL, SIGTERM } = constants.signals;

/**
 * Binds the calls.
 *
 * @throws RunnerError `no-process-control` where the system is not Linux, or koffi has no build for it
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
    if (cause instanceof RunnerError) throw cause;
    const message = `call the C library of this system (${process.platform} ${process.arch}) through koffi`;
    throw new RunnerError('no-process-control', message, { cause });
  }
}

function bind(koffi: typeof import('koffi')): ProcessControl {
  const libc = koffi.default.load(null);
  const waitpid = libc.func('int waitpid(int pid, _Out_ int *status, int options)');
  const kill = libc.func('int kill(int pid, int signal)');
  const prctl = libc.func(
    'int prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)',
  );
  return {
    ...openSpawner(koffi, libc, openTags(libc)),
    end(pid) {
      kill(pid, SIGKILL);
      waitpid(pid, [0], 0);
    },
    reap(pid) {
      const status = [0];
      return waitpid(pid, status, WNOHANG) === pid ? statusOf(status[0] as number) : undefined;
    },
    terminate(pid) {
      kill(pid, SIGTERM);
      kill(pid, SIGCONT);
    },
    kill: (pid) => void kill(pid, SIGKILL),
    adoptOrphans(adopt) {
      prctl(PR_SET_CHILD_SUBREAPER, adopt ? 1 : 0, 0, 0, 0);
    },
  };
}

function statusOf(status: number): ProcessStatus {
  const signal = status & 0x7f;
  if (signal === 0) return { kind: 'exited', status: (status >> 8) & 0xff };
  return { kind: 'signalled', signal: signalName(signal) };
}
