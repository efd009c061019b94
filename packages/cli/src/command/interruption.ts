import { standardError } from '../message/standard-error.js';
import { handleSignal } from '../terminal/signal-handlers.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds within which two signals are one Ctrl-C: a terminal and a parent such as npm both pass it on. */
const repeatWindow = 300;

/** Why a command should stop. */
export type InterruptionReason = (typeof signals)[number] | 'output closed';

export interface Interruption {
  readonly signal: AbortSignal;
  readonly interrupt: (reason: InterruptionReason) => void;
}

/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into an abort, so that the command can finish its output. Another one later
 * terminates the process at once.
 */
export function catchSignals(): Interruption {
  const controller = new AbortController();
  const interrupt = (reason: InterruptionReason) => controller.abort(reason);
  let firstAt: number | undefined;
  for (const name of signals) {
    handleSignal(name, () => {
      firstAt ??= performance.now();
      interrupt(name);
      if (performance.now() - firstAt > repeatWindow) terminateBy(name);
    });
  }
  return { signal: controller.signal, interrupt };
}

function terminateBy(name: NodeJS.Signals): void {
  standardError.eraseLive();
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}

/** Whether an error comes from `signal.throwIfAborted()`, or from a function of Node that was given the signal. */
export function isInterruption(error: unknown, signal: AbortSignal): boolean {
  return (
    signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'))
  );
}
