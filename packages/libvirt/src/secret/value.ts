import { virSecretGetValue, virSecretSetValue } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { takeBytes } from '../memory/lists.js';

/** virSecretGetValue. */
export function getSecretValue(secret: Address, flags: number): Uint8Array {
  const size: [number] = [0];
  const value = virSecretGetValue(secret, size, flags);
  return takeBytes(value, size[0]);
}

/** virSecretSetValue. */
export function setSecretValue(secret: Address, value: Uint8Array, flags: number): void {
  virSecretSetValue(secret, value, value.length, flags);
}
