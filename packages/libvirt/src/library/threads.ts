import { createRequire } from 'node:module';
import type { Worker } from 'node:worker_threads';
import koffi from 'koffi';
import { BindingError } from '../errors/binding-error.js';
import { libraryPath } from './load.js';
import { type Answer, type Call, type WorkerData, work } from './worker.js';

/** The part of an `AbortSignal` that is used, so that users need no types of Node or of browsers. */
interface AbortSignalLike {
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How to wait for a call on another thread. */
export interface CallOptions {
  /** Gives up waiting. The call itself cannot be stopped: it goes on, and its result is discarded. */
  readonly signal?: AbortSignalLike;
}

/** Threads without a call, and the timer that ends each. They are kept for a moment, as a transfer makes many short calls. */
const idle = new Map<Worker, ReturnType<typeof setTimeout>>();
const IDLE_MS = 1000;

const busy = new Set<Worker>();

/**
 * Makes a call on another thread, so that one that takes long does not stop this one.
 *
 * koffi has asynchronous calls of its own, but runs each on any thread of its pool, and libvirt keeps errors per thread:
 * a second call could not ask what went wrong in the first. A worker makes both calls.
 *
 * @param ended Called when the call is over, also after the caller has given up.
 */
export function callOnThread(
  call: Call,
  { signal }: CallOptions,
  ended: (answer: Answer | undefined, hasGivenUp: boolean) => void,
): Promise<Answer> {
  const worker = takeWorker();
  return new Promise((resolve, reject) => {
    let hasGivenUp = false;
    const giveUp = () => {
      hasGivenUp = true;
      // The process may end before the call does.
      worker.unref();
      reject(new BindingError('aborted', `wait for ${call.name}`, { cause: signal?.reason }));
    };
    const end = (answer?: Answer) => {
      signal?.removeEventListener('abort', giveUp);
      worker.off('error', fail);
      worker.off('message', finish);
      busy.delete(worker);
      ended(answer, hasGivenUp);
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const finish = (answer: Answer) => {
      keep(worker);
      end(answer);
      resolve(answer);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    worker.once('error', fail);
    worker.once('message', finish);
    worker.postMessage(call);
  });
}

function takeWorker(): Worker {
  const [worker = start()] = idle.keys();
  clearTimeout(idle.get(worker));
  idle.delete(worker);
  worker.ref();
  busy.add(worker);
  watchExit();
  return worker;
}

function start(): Worker {
  const workerData: WorkerData = {
    koffi: createRequire(import.meta.url).resolve('koffi'),
    library: libraryPath(),
  };
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  return new Worker(`(${work})()`, { eval: true, workerData, execArgv: [] });
}

function keep(worker: Worker): void {
  worker.unref();
  const end = () => {
    idle.delete(worker);
    worker.terminate();
  };
  idle.set(worker, setTimeout(end, IDLE_MS).unref());
}

let isWatchingExit = false;
let uncaught: { readonly error: unknown } | undefined;

function watchExit(): void {
  // A worker's end is not the process's: it waits for its calls.
  if (isWatchingExit || !process.getBuiltinModule('node:worker_threads').isMainThread) return;
  isWatchingExit = true;
  process.on('exit', leave);
  process.on('uncaughtExceptionMonitor', (error) => {
    if (process.listenerCount('uncaughtException') === 0) uncaught = { error };
  });
}

/**
 * A thread cannot be ended while it is in C, and Node waits for its threads before it exits. So a process that still has such
 * a thread exits by `_exit`, after all other listeners for its exit. Node would print an uncaught exception only later, so
 * it is printed here.
 */
function leave(status: number): void {
  if (busy.size === 0) return;
  const listeners = process.listeners('exit');
  for (const listener of listeners.slice(listeners.indexOf(leave) + 1)) listener.call(process, status);
  if (uncaught !== undefined) console.error('Uncaught', uncaught.error);
  koffi.load(null).func('void _exit(int status)')(Number(process.exitCode ?? status));
}
