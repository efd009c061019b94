import koffi from 'koffi';
import { BindingError } from '../errors/binding-error.js';
import type { Address } from './address.js';

/**
 * Lends zeroed C memory to a call that fills it in. koffi could hand over a `Buffer`, but its decoders for single
 * numbers read at addresses only, and a buffer's address is no longer ours to read once the collector has it.
 *
 * @throws BindingError `bad-argument` where the caller asked for room for less than nothing: C would take that for a lot.
 */
export function withMemory<T>(size: number, use: (at: Address) => T): T {
  if (!(size >= 0)) throw new BindingError('bad-argument', `make room for ${size} bytes`);
  const at = koffi.alloc('uint8', Math.max(size, 1)) as Address;
  try {
    return use(at);
  } finally {
    koffi.free(at);
  }
}
