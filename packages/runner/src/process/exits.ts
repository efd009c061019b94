import type { ProcessControl, ProcessStatus } from './libc.js';

/** Tells when children end that Node knows nothing of. */
export interface ExitWatch {
  /** Calls back once, when the child has ended; it may have done so before. */
  onExit(pid: number, callback: (status: ProcessStatus) => void): void;
  close(): void;
}

/**
 * Looks after exactly the children it is told of, as `waitpid(-1)` would also take those that `node:child_process`
 * waits for. Signals of one kind merge, so each one makes it look at all of them.
 */
export function watchExits(control: ProcessControl): ExitWatch {
  const waiting = new Map<number, (status: ProcessStatus) => void>();
  const look = () => {
    for (const [pid, callback] of waiting) {
      const status = control.reap(pid);
      if (status === undefined) continue;
      waiting.delete(pid);
      callback(status);
    }
  };
  process.on('SIGCHLD', look);
  // A signal handler does not keep Node's event loop going; this does, while all that a script is left with is to end.
  const keepingAlive = setInterval(look, 1000);
  return {
    onExit(pid, callback) {
      waiting.set(pid, callback);
      look();
    },
    close() {
      process.off('SIGCHLD', look);
      clearInterval(keepingAlive);
    },
  };
}
