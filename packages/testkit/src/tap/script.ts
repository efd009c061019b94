import { whyUnsupported } from '../environment/unsupported.js';
import { standardOutput, write } from './output.js';
import { brokenStatus, TapProducer } from './producer.js';

/**
 * This process as a script: its one TAP stream, and the actions at its end, however it ends. The kit installs no handlers
 * before the script makes its first check or connects.
 */
let producer: TapProducer | undefined;
let ended = false;
/** Whether Node.js has nothing left to do: the script has run to its end. */
let isDone = false;
const endActions: (() => void)[] = [];

/**
 * Signals that ask a script to stop; all others kill it at once. Node.js delivers them between two turns of its event loop:
 * when the script awaits something, or has ended.
 */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Thrown to end the script after a failed check that printed the reason. */
export class ScriptStopped extends Error {
  override readonly name = 'ScriptStopped';
}

export function tap(): TapProducer {
  producer ??= start();
  return producer;
}

/** Registers a synchronous action for the end of the script. The last one registered runs first. */
export function atEnd(action: () => void): void {
  tap();
  endActions.push(action);
}

/** Ends the script now, without a plan, after all `atEnd` actions. */
export function endScript(status: number): never {
  ended = true;
  process.exit(status);
}

/** Skips the check of this name and the rest of the script, because the driver or this libvirt lacks what they need. */
export function skipRest(reason: `${'unsupported' | 'resource'}: ${string}`, name: string): never {
  endScript(tap().skipRest(reason, name));
}

function start(): TapProducer {
  process.on('beforeExit', () => {
    isDone = true;
  });
  process.on('exit', () => {
    runEndActions();
    if (!ended) process.exitCode = finish(Number(process.exitCode ?? 0));
  });
  process.on('uncaughtException', (error) => {
    const unsupported = whyUnsupported(error);
    if (unsupported !== undefined) skipRest(`unsupported: ${unsupported}`, 'the rest of the script');
    if (!(error instanceof ScriptStopped)) tap().stop({ error });
    endScript(brokenStatus);
  });
  for (const signal of stopSignals)
    process.once(signal, () => {
      tap().comment(`stopped by ${signal}`);
      runEndActions();
      process.kill(process.pid, signal);
    });
  return new TapProducer((text) => write(standardOutput, text));
}

/** An exit status that the script set itself stays. */
function finish(status: number): number {
  if (status === unsettledAwait) {
    tap().stop({ message: 'the script waits for something that can no longer happen' });
    return brokenStatus;
  }
  if (status !== 0) return status;
  if (isDone) return tap().end();
  tap().stop({ message: 'the script called process.exit(), so what follows did not run' });
  return brokenStatus;
}

/** The exit status of Node.js if a top-level `await` never settles. */
const unsettledAwait = 13;

/** Runs all actions, even if some of them fail. */
function runEndActions(): void {
  for (let action = endActions.pop(); action !== undefined; action = endActions.pop()) {
    try {
      action();
    } catch (error) {
      tap().comment(`could not clean up: ${error}`);
    }
  }
}
