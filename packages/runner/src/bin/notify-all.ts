import type { RunListener } from '../run/events.js';

/** Combines listeners: each gets every event even if one before it throws; the first error is thrown afterwards. */
export function notifyAll(listeners: readonly RunListener[]): RunListener {
  return (event) => {
    const errors: unknown[] = [];
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  };
}
