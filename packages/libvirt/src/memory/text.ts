import { BindingError } from '../errors/binding-error.js';

/** Bytes of a UUID (`VIR_UUID_BUFLEN`), and of its text with the NUL that ends it (`VIR_UUID_STRING_BUFLEN`). */
export const UUID_BYTES = 16;
export const UUID_TEXT = 37;

/** Whether it can be a string of C, where a NUL ends it early. What NULL means is for libvirt to say. */
export function isText(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !value.includes('\0'));
}

/** For texts that reach C by another way than the arguments of a call. */
export function text<T extends string | null>(value: T): T {
  if (isText(value)) return value;
  throw new BindingError('bad-argument', 'pass a text with a NUL in it: C strings end there');
}

/** C reads 16 bytes wherever it is pointed to. */
export function uuidBytes(uuid: Uint8Array): Uint8Array {
  if (uuid.length !== UUID_BYTES) {
    throw new BindingError('bad-argument', `take ${uuid.length} bytes for a UUID, which has ${UUID_BYTES}`);
  }
  return uuid;
}
