const handlers = new Map<NodeJS.Signals, () => void>();

/** Handles a signal from now on, instead of ending the process. */
export function handleSignal(name: NodeJS.Signals, handler: () => void): void {
  handlers.set(name, handler);
  process.on(name, handler);
}

/** Runs an action that keeps Node from handling signals: meanwhile they end the process. */
export function withoutSignalHandlers<Result>(action: () => Result): Result {
  for (const [name, handler] of handlers) process.off(name, handler);
  try {
    return action();
  } finally {
    for (const [name, handler] of handlers) process.on(name, handler);
  }
}
