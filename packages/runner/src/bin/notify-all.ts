import type { RunListener } from '../run/events.js';

/** One listener for all: each is told, whatever befalls those before it, and then the first error is thrown. */
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
