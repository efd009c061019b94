import { hasLastError, lastError } from '../errors/last-error.js';
import { type ArgumentCheck, argumentCheck } from './arguments.js';
import { functionName, functionOf, type RawFunction } from './load.js';
import { type Trace, trace } from './trace.js';

/**
 * Whether a function failed, by its result.
 * @param hasError whether the call left an error, for results that may mean “none” as well as “failed”
 */
export type Failed = (result: unknown, hasError: () => boolean) => boolean;

export const never: Failed = () => false;
export const ifNegative: Failed = (result) => (result as number) < 0;
export const ifNull: Failed = (result) => result === null;
/** For streams, where −2 (would block) and −3 (at a hole) are answers, not errors. */
export const ifMinusOne: Failed = (result) => result === -1;
/** NULL may also mean that there is none. */
export const ifNullWithError: Failed = (result, hasError) => result === null && hasError();
/** 0 may also be the value. */
export const ifZeroWithError: Failed = (result, hasError) => result === 0 && hasError();
/** `(unsigned int) -1` is also the id of a domain that is not running. */
export const ifNoIdWithError: Failed = (result, hasError) => result === 0xffff_ffff && hasError();

/** How a function was declared, for other ways to call it. */
export interface Declaration {
  readonly prototype: string;
  readonly failed: Failed;
  readonly recorder: Trace | undefined;
}

const declarations = new WeakMap<object, Declaration>();

/** @param declared a function of `functions.gen.ts` */
export function declarationOf(declared: object): Declaration {
  const found = declarations.get(declared);
  if (found === undefined) throw new TypeError('not a declared function');
  return found;
}

/**
 * A C function as a TypeScript function that throws where the C function fails. The symbol is looked up at the first
 * call, so 500 declarations cost nothing, and a missing function is an error only when it is called.
 */
export function declare<F extends (...parameters: never[]) => unknown>(prototype: string, failed: Failed): F {
  return lazy(prototype, failed, trace);
}

/** The same for calls of the binding's own, which no trace should show. */
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
  declarations.set(declared, { prototype, failed, recorder });
  return declared as F;
}

function traced(prototype: string, name: string, checked: RawFunction, recorder: Trace): RawFunction {
  const at = flagsAt(prototype);
  return (...parameters) => recorder.record(name, parameters[at], () => checked(...parameters));
}

/** Which parameter is `flags`; −1 if none is. */
export function flagsAt(prototype: string): number {
  return prototype.split(',').findIndex((parameter) => /\bflags\b/.test(parameter));
}

function check(name: string, raw: RawFunction, failed: Failed, declared: RawFunction): RawFunction {
  if (failed === never) return raw;
  return (...parameters) => {
    const result = raw(...parameters);
    if (failed(result, hasLastError)) {
      const error = lastError(name);
      // The frames of the binding are the same for every call: the stack begins with the caller.
      Error.captureStackTrace(error, declared);
      throw error;
    }
    return result;
  };
}
