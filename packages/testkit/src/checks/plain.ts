import { isDeepStrictEqual, types } from 'node:util';
import { tap } from '../tap/script.js';

/**
 * Checks like those of Test::More: the found value first, then the wanted one, then a name that says what should be true.
 * Each prints one test point and returns whether it passed. None throws.
 */

/** A truthy value. A function or a promise is none: it was not called, or not awaited. */
export function ok(condition: unknown, name: string): boolean {
  const forgotten = whatIsForgotten(condition);
  if (forgotten !== undefined) return tap().check(false, name, () => ({ message: forgotten }));
  return tap().check(Boolean(condition), name, () => ({ values: { found: condition, wanted: true } }));
}

/** Why a value cannot be a result: JavaScript takes a forgotten call or `await` without a word. */
function whatIsForgotten(value: unknown): string | undefined {
  if (typeof value === 'function') return 'the value is a function: call it';
  if (types.isPromise(value)) return 'the value is a promise: await it';
  return undefined;
}

/** The same value (`Object.is`): `1` is not `1n`, `NaN` is `NaN`. */
export function is<T>(found: T, wanted: T, name: string): boolean {
  return tap().check(Object.is(found, wanted), name, () => ({ values: { found, wanted } }));
}

export function isnt<T>(found: T, unwanted: T, name: string): boolean {
  return tap().check(!Object.is(found, unwanted), name, () => ({
    message: 'the value should differ',
    values: { found },
  }));
}

/** The same structure and the same values (`util.isDeepStrictEqual`). */
export function isDeeply<T>(found: T, wanted: T, name: string): boolean {
  return tap().check(isDeepStrictEqual(found, wanted), name, () => ({ values: { found, wanted } }));
}

export function like(found: string, pattern: RegExp, name: string): boolean {
  return tap().check(String(found).search(pattern) >= 0, name, () => ({
    message: `the text should match ${pattern}`,
    values: { found },
  }));
}

export function pass(name: string): boolean {
  return tap().check(true, name);
}

export function fail(name: string, message?: string): boolean {
  return tap().check(false, name, () => (message === undefined ? {} : { message }));
}
