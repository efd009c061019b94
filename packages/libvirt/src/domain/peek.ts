import { virDomainBlockPeek, virDomainMemoryPeek } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';

/** virDomainBlockPeek: bytes of a disk. */
export function blockPeek(
  domain: Address,
  disk: string,
  offset: number | bigint,
  size: number,
  flags: number,
): Uint8Array {
  const buffer = new Uint8Array(size);
  virDomainBlockPeek(domain, disk, offset, size, buffer, flags);
  return buffer;
}

/** virDomainMemoryPeek: bytes of a guest's memory. */
export function memoryPeek(domain: Address, start: number | bigint, size: number, flags: number): Uint8Array {
  const buffer = new Uint8Array(size);
  virDomainMemoryPeek(domain, start, size, buffer, flags);
  return buffer;
}
