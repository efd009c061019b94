import { BindingError } from '../errors/binding-error.js';

/** Whether a value can be a string in C, where a NUL would end it early. libvirt decides whether NULL is allowed. */
export function isText(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !value.includes('\0'));
}

/** For strings that reach C in another way than as arguments of a call. */
export function text<T extends string | null>(value: T): T {
  if (isText(value)) return value;
  throw new BindingError('bad-argument', 'pass a value to C that is not a string, or has a NUL in it');
}
