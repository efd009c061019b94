import koffi from 'koffi';
import { BindingError } from '../errors/binding-error.js';
import type { Address } from './address.js';

/**
 * Lends zeroed C memory to a call that fills it in. koffi could pass a `Buffer`, but its decoders for single numbers read at
 * addresses only, and a buffer may be collected before it is read.
 *
 * @throws BindingError `bad-argument` for a negative size, which C would take for a very large one.
 */
export function withMemory<T>(size: number, use: (at: Address) => T): T {
  if (!(size >= 0)) throw new BindingError('bad-argument', `allocate ${size} bytes`);
  const at = koffi.alloc('uint8', Math.max(size, 1)) as Address;
  try {
    return use(at);
  } finally {
    koffi.free(at);
  }
}
