import { unreported } from '../errors/last-error.js';
import { LibvirtError } from '../errors/libvirt-error.js';
import { type Handle, hold } from '../handle.js';
import { argumentCheck } from './arguments.js';
import { declarationOf, flagsAt } from './declare.js';
import { functionName, functionOf } from './load.js';
import { type CallOptions, callOnThread } from './threads.js';
import { unrecorded } from './trace.js';

/** Objects and memory that a call on another thread uses, and how they are freed after it. */
interface Lent<Result> {
  /** Objects that the call uses: freeing their handles meanwhile does not free them. */
  readonly handles: readonly Handle[];
  /** Frees memory that the call reads or writes. */
  readonly free?: () => void;
  /** Frees what the call made, if the caller has given up waiting for it. */
  readonly discard?: (result: NonNullable<Result>) => unknown;
}

/**
 * Calls a function of `functions.gen.ts` on another thread.
 * @param parameters without results by pointer, which would stay on that thread
 */
export async function callAsync<Parameters extends readonly unknown[], Result>(
  declared: (...parameters: Parameters) => Result,
  parameters: Parameters,
  options: CallOptions,
  { handles, free, discard }: Lent<Result>,
): Promise<Result> {
  const { prototype, failed, recorder } = declarationOf(declared);
  const name = functionName(prototype);
  const releases = free === undefined ? [] : [free];
  const release = () => unrecorded(() => releases.forEach((each) => void each()));
  try {
    options.signal?.throwIfAborted();
    argumentCheck(prototype)(parameters);
    requireFunction(prototype);
    for (const handle of handles) releases.push(handle[hold]());
  } catch (error) {
    release();
    throw error;
  }
  const answer = await callOnThread({ name, prototype, parameters }, options, (late, hasGivenUp) => {
    if (hasGivenUp && late?.result && late.error === undefined)
      unrecorded(() => discard?.(late.result as NonNullable<Result>));
    release();
  });
  const { result, error } = answer;
  const finish = (): Result => {
    if (!failed(result, () => error !== undefined)) return result as Result;
    throw error === undefined ? unreported(name) : new LibvirtError(error);
  };
  // The call is over: others may have been recorded while it ran, so it cannot be recorded in two halves.
  return recorder === undefined ? finish() : recorder.record(name, parameters[flagsAt(prototype)], finish);
}

const known = new Set<string>();

/** @throws BindingError `no-function`: on this thread, where the caller waits for it. */
function requireFunction(prototype: string): void {
  if (known.has(prototype)) return;
  functionOf(prototype);
  known.add(prototype);
}
