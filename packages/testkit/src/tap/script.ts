import type { BindingError } from '@libvirt-tck/libvirt';
import { isMissingFunction } from '../environment/unsupported.js';
import { standardOutput, write } from './output.js';
import { brokenStatus, TapProducer } from './producer.js';

/**
 * The script that this process is: its one TAP stream, and what is done when it ends, however it ends.
 * Nothing is hooked into the process before the script makes its first check or connects.
 */
let producer: TapProducer | undefined;
let ended = false;
const endings: (() => void)[] = [];

/**
 * The signals that ask a script to stop; the rest kill it at once. Node tells of them between two turns of its event
 * loop: when the script awaits something, or has come to its end.
 */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Thrown to end the script once the reason has been printed as a failed check. */
export class ScriptStopped extends Error {
  override readonly name = 'ScriptStopped';
}

export function tap(): TapProducer {
  producer ??= start();
  return producer;
}

/** Registers what must be done when the script ends: the last registered comes first. It must not wait. */
export function atEnd(action: () => void): void {
  tap();
  endings.push(action);
}

/** Ends the script now, without a plan, after all `atEnd` actions. */
export function endScript(status: number): never {
  ended = true;
  process.exit(status);
}

/** Ends the script where this version of libvirt lacks a function that the rest needs. */
export function skipRest(missing: BindingError, name: string): never {
  endScript(tap().skipRest(`unsupported: ${missing.message}`, name));
}

function start(): TapProducer {
  process.on('exit', () => {
    runEndings();
    if (!ended) process.exitCode = finish(Number(process.exitCode ?? 0));
  });
  process.on('uncaughtException', (error) => {
    if (isMissingFunction(error)) skipRest(error, 'the rest of the script');
    if (!(error instanceof ScriptStopped)) tap().stop({ error });
    endScript(brokenStatus);
  });
  for (const signal of stopSignals)
    process.once(signal, () => {
      tap().comment(`stopped by ${signal}`);
      runEndings();
      process.kill(process.pid, signal);
    });
  return new TapProducer((text) => write(standardOutput, text));
}

/** A status of its own that the script set stays: it did not come to its end. */
function finish(status: number): number {
  if (status === unsettledAwait) {
    tap().stop({ message: 'the script waits for something that can no longer happen' });
    return brokenStatus;
  }
  return status === 0 ? tap().end() : status;
}

/** What Node exits with when a top-level `await` is never settled. */
const unsettledAwait = 13;

/** Each action has its turn, whatever happens to the others. */
function runEndings(): void {
  for (let action = endings.pop(); action !== undefined; action = endings.pop()) {
    try {
      action();
    } catch (error) {
      tap().comment(`could not clean up: ${error}`);
    }
  }
}
