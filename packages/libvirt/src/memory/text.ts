import { BindingError } from '../errors/binding-error.js';

/** Whether it can be a string of C, where a NUL ends it early. What NULL means is for libvirt to say. */
export function isText(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !value.includes('\0'));
}

/** For texts that reach C by another way than the arguments of a call. */
export function text<T extends string | null>(value: T): T {
  if (isText(value)) return value;
  throw new BindingError('bad-argument', 'make a string for C of what is no text, or has a NUL in it');
}
