import type { ProcessControl, ProcessStatus } from './process-control.js';

/** Reports when children end that Node did not start. */
export interface ExitWatch {
  /** Calls back once, when the child has ended; it may have ended before. */
  onExit(pid: number, callback: (status: ProcessStatus) => void): void;
  close(): void;
}

/**
 * Waits for each child by its number, as `waitpid(-1)` would also take those that `node:child_process` waits for. Several
 * SIGCHLD may arrive as one, so each makes it look at all children.
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
  // A signal handler does not keep Node's event loop going; this does.
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
