import { createRequire } from 'node:module';
import type { Worker } from 'node:worker_threads';
import koffi from 'koffi';
import { BindingError } from '../errors/binding-error.js';
import { type ErrorDetails, LibvirtError } from '../errors/libvirt-error.js';
import { rememberOpened } from '../events/loop.js';
import { virConnectClose } from '../generated/functions.gen.js';
import { libraryPath, load } from '../library/load.js';
import { trace } from '../library/trace.js';
import type { Address } from '../memory/address.js';
import { text } from '../memory/text.js';

/** What is needed of an `AbortSignal`, so that users need no types of Node or of browsers. */
interface AbortSignalLike {
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface OpenAsyncOptions {
  /** Opens with `virConnectOpenReadOnly`. */
  readonly readOnly?: boolean;
  /** Gives up waiting. The attempt itself cannot be stopped: it goes on, and what it opens is closed again. */
  readonly signal?: AbortSignalLike;
}

/**
 * Opens a connection on another thread, so that a host that does not answer does not stop this one.
 *
 * koffi has asynchronous calls of its own, but runs each on any thread of its pool, and libvirt keeps errors per thread:
 * a second call could not ask what went wrong in the first. A worker makes both calls. An address in C memory means the
 * same on every thread, so the connection it opens is as good as one opened here.
 */
export async function openAsync(uri: string | null, options: OpenAsyncOptions = {}): Promise<Address> {
  load();
  const name = options.readOnly ? 'virConnectOpenReadOnly' : 'virConnectOpen';
  const answer = await ask(name, text(uri), options.signal);
  const finish = (): Address => {
    if ('error' in answer) throw new LibvirtError(answer.error);
    return rememberOpened(answer.at);
  };
  // The call is over: others may have been recorded while it ran, so it cannot be recorded in two halves.
  return trace === undefined ? finish() : trace.record(name, undefined, finish);
}

type Answer = { readonly at: Address } | { readonly error: ErrorDetails };

interface Task {
  /** Where this module's koffi is: a worker made of text has no place to look from. */
  readonly koffi: string;
  readonly library: string;
  readonly name: string;
  readonly uri: string | null;
}

function ask(name: string, uri: string | null, signal: AbortSignalLike | undefined): Promise<Answer> {
  signal?.throwIfAborted();
  const koffiPath = createRequire(import.meta.url).resolve('koffi');
  const workerData: Task = { koffi: koffiPath, library: libraryPath(), name, uri };
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(`(${work})()`, { eval: true, workerData, execArgv: [] });
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      abandon(worker);
      reject(new BindingError('aborted', `wait for ${name}`, { cause: signal?.reason }));
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    const stopListening = () => signal?.removeEventListener('abort', giveUp);
    worker.once('error', (error) => {
      stopListening();
      reject(error);
    });
    worker.once('message', (answer: Answer) => {
      stopListening();
      // Too late for the caller, who holds nothing that could close it.
      if (abandoned.delete(worker) && 'at' in answer) virConnectClose(answer.at);
      resolve(answer);
    });
  });
}

/**
 * Runs in the worker, as text, so it refers to nothing but Node itself, and not by `require`, which bundlers rename.
 * Loading the library here only finds it again.
 */
function work(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const task: Task = workerData;
  const ffi: typeof koffi = process.getBuiltinModule('node:module').createRequire(task.koffi)(task.koffi);
  const library = ffi.load(task.library);
  const open = library.func(`void *${task.name}(const char *name)`);
  const getLastError = library.func('void *virGetLastError()');
  const at = open(task.uri);
  if (at !== null) {
    parentPort?.postMessage({ at });
    return;
  }
  const virError = ffi.struct({ code: 'int', domain: 'int', message: 'str', level: 'int' });
  const error = getLastError();
  const nothing = { code: 0, domain: 0, message: `${task.name} failed without reporting an error`, level: 0 };
  const found = error === null ? nothing : ffi.decode(error, virError);
  parentPort?.postMessage({ error: { ...found, function: task.name } });
}

const abandoned = new Set<Worker>();

/**
 * A thread that hangs in C cannot be ended, and Node joins its threads before it exits. So a process that still has such
 * a thread leaves by the short way out.
 */
function abandon(worker: Worker): void {
  worker.unref();
  if (abandoned.size === 0) process.once('exit', leave);
  abandoned.add(worker);
}

function leave(status: number): void {
  if (abandoned.size > 0) koffi.load(null).func('void _exit(int status)')(status);
}
