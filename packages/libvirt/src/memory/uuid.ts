import { BindingError } from '../errors/binding-error.js';

/** Bytes of a UUID (`VIR_UUID_BUFLEN`), and of its text with the NUL that ends it (`VIR_UUID_STRING_BUFLEN`). */
export const UUID_BYTES = 16;
export const UUID_TEXT = 37;

/** C reads 16 bytes wherever it is pointed to. */
export function uuidBytes(uuid: Uint8Array): Uint8Array {
  if (uuid.length !== UUID_BYTES) {
    throw new BindingError('bad-argument', `use ${uuid.length} bytes as a UUID, which has ${UUID_BYTES}`);
  }
  return uuid;
}
