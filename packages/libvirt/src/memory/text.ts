import { BindingError } from '../errors/binding-error.js';

/** Bytes of a UUID (`VIR_UUID_BUFLEN`), and of its text with the NUL that ends it (`VIR_UUID_STRING_BUFLEN`). */
export const UUID_BYTES = 16;
export const UUID_TEXT = 37;

/** A string for C, where a NUL would end it early. NULL is let through: what it means is for libvirt to say. */
export function text(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (value.includes('\0')) {
    throw new BindingError(
      'bad-argument',
      `pass ${JSON.stringify(value.slice(0, 80))} to libvirt: C strings end at the first NUL`,
    );
  }
  return value;
}

/** A list of strings for C. */
export function texts(values: readonly string[] | null): (string | null)[] | null {
  return values?.map(text) ?? null;
}

/** C reads 16 bytes wherever it is pointed to. */
export function uuidBytes(uuid: Uint8Array): Uint8Array {
  if (uuid.length !== UUID_BYTES) {
    throw new BindingError('bad-argument', `take ${uuid.length} bytes for a UUID, which has ${UUID_BYTES}`);
  }
  return uuid;
}
