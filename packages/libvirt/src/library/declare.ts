import { hasLastError, lastError } from '../errors/last-error.js';
import { type ArgumentCheck, argumentCheck } from './arguments.js';
import { functionName, functionOf, type RawFunction } from './load.js';
import { type Trace, trace } from './trace.js';

/** Tells from what a function returned whether it failed. */
export type Failed = (result: unknown) => boolean;

export const never: Failed = () => false;
export const ifNegative: Failed = (result) => (result as number) < 0;
export const ifNull: Failed = (result) => result === null;
/** For streams, where −2 (would block) and −3 (at a hole) are answers, not errors. */
export const ifMinusOne: Failed = (result) => result === -1;
/** NULL may also mean that there is none. */
export const ifNullWithError: Failed = (result) => result === null && hasLastError();
/** 0 may also be the true value. */
export const ifZeroWithError: Failed = (result) => result === 0 && hasLastError();
/** `(unsigned int) -1` is also the id of a domain that is not running. */
export const ifNoIdWithError: Failed = (result) => result === 0xffff_ffff && hasLastError();

/**
 * A C function as a TypeScript function that throws where the C function fails. The symbol is looked up at the first
 * call, so 500 declarations cost nothing, and a function that the library lacks is an error only for who calls it.
 */
export function declare<F extends (...parameters: never[]) => unknown>(prototype: string, failed: Failed): F {
  return lazy(prototype, failed, trace);
}

/** The same for the binding's own housekeeping, which no trace should show. */
export function declareUntraced<F extends (...parameters: never[]) => unknown>(
  prototype: string,
  failed: Failed,
): F {
  return lazy(prototype, failed, undefined);
}

function lazy<F>(prototype: string, failed: Failed, recorder: Trace | undefined): F {
  let checkArguments: ArgumentCheck | undefined;
  let call: RawFunction = (...parameters) => {
    const name = functionName(prototype);
    const checked = check(name, functionOf(prototype), failed, declared);
    call = recorder === undefined ? checked : traced(prototype, name, checked, recorder);
    return call(...parameters);
  };
  const declared: RawFunction = (...parameters) => {
    checkArguments ??= argumentCheck(prototype);
    checkArguments(parameters);
    return call(...parameters);
  };
  return declared as F;
}

function traced(prototype: string, name: string, checked: RawFunction, recorder: Trace): RawFunction {
  const flagsAt = prototype.split(',').findIndex((parameter) => /\bflags\b/.test(parameter));
  return (...parameters) => recorder.record(name, parameters[flagsAt], () => checked(...parameters));
}

function check(name: string, raw: RawFunction, failed: Failed, declared: RawFunction): RawFunction {
  if (failed === never) return raw;
  return (...parameters) => {
    const result = raw(...parameters);
    if (failed(result)) {
      const error = lastError(name);
      // The way here is the same for every call: the stack begins with who made it.
      Error.captureStackTrace(error, declared);
      throw error;
    }
    return result;
  };
}
