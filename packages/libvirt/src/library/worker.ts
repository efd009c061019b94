import type koffi from 'koffi';
import type { ErrorDetails } from '../errors/libvirt-error.js';

/** The data that a thread for calls is started with. */
export interface WorkerData {
  /** The path of this module's koffi: a worker made from text cannot resolve it. */
  readonly koffi: string;
  readonly library: string;
}

/** A call of a C function, in values that can be sent to another thread. Addresses in C memory mean the same on all. */
export interface Call {
  readonly name: string;
  readonly prototype: string;
  readonly parameters: readonly unknown[];
}

export interface Answer {
  readonly result: unknown;
  /** The error that libvirt reported on that thread. Each call begins by resetting it. */
  readonly error?: ErrorDetails;
}

/**
 * Runs in the worker, as text, so it refers to nothing but Node itself, and not by `require`, which bundlers rename.
 * Loading the library here only finds it again.
 */
export function work(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const data: WorkerData = workerData;
  const ffi: typeof koffi = process.getBuiltinModule('node:module').createRequire(data.koffi)(data.koffi);
  const library = ffi.load(data.library);
  const getLastError = library.func('void *virGetLastError()');
  const virError = ffi.struct({ code: 'int', domain: 'int', message: 'str', level: 'int' });
  const functions = new Map<string, ReturnType<typeof library.func>>();
  parentPort?.on('message', ({ name, prototype, parameters }: Call) => {
    const call = functions.get(prototype) ?? library.func(prototype);
    functions.set(prototype, call);
    const result = call(...parameters);
    const at = getLastError();
    const error = at === null ? undefined : { ...ffi.decode(at, virError), function: name };
    parentPort?.postMessage({ result, error });
  });
}
