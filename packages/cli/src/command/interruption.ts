import { standardError } from '../message/standard-error.js';
import { handleSignal } from '../terminal/signal-handlers.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A terminal and a parent such as npm both pass one Ctrl-C on: within this many milliseconds it is the same one. */
const sameInterruption = 300;

/** Why a command is asked to come to its end. */
export type InterruptionReason = (typeof signals)[number] | 'output closed';

export interface Interruption {
  readonly signal: AbortSignal;
  readonly interrupt: (reason: InterruptionReason) => void;
}

/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into an abort, so that the command ends in good order. Another one later ends
 * the process at once, as it would have without this.
 */
export function catchSignals(): Interruption {
  const controller = new AbortController();
  const interrupt = (reason: InterruptionReason) => controller.abort(reason);
  let firstAt: number | undefined;
  for (const name of signals) {
    handleSignal(name, () => {
      firstAt ??= performance.now();
      interrupt(name);
      if (performance.now() - firstAt > sameInterruption) endBy(name);
    });
  }
  return { signal: controller.signal, interrupt };
}

function endBy(name: NodeJS.Signals): void {
  standardError.eraseLive();
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}

/** Whether this is what `signal.throwIfAborted()`, or a function of Node that was given the signal, throws. */
export function isInterruption(error: unknown, signal: AbortSignal): boolean {
  return (
    signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'))
  );
}
