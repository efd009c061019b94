import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A terminal and a parent such as npm both pass one Ctrl-C on: within this many milliseconds it is the same one. */
const sameInterruption = 300;

/** Why a command is asked to come to its end: a signal's name, or `output closed`. */
export type InterruptionReason = (typeof signals)[number] | 'output closed';

export interface Interruption {
  readonly signal: AbortSignal;
  interrupt(reason: InterruptionReason): void;
}

/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into an abort, so that the command ends in good order. The second one ends
 * the process at once, as the signal would have.
 * @param beforeEnd the last chance to leave the terminal tidy
 */
export function catchSignals(beforeEnd: () => void): Interruption {
  const controller = new AbortController();
  const interrupt = (reason: InterruptionReason) => controller.abort(reason);
  let firstAt: number | undefined;
  for (const name of signals) {
    process.on(name, () => {
      const now = performance.now();
      if (firstAt === undefined) {
        firstAt = now;
        interrupt(name);
      } else if (now - firstAt > sameInterruption) {
        beforeEnd();
        process.exit(128 + constants.signals[name]);
      }
    });
  }
  return { signal: controller.signal, interrupt };
}
