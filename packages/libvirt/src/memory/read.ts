import koffi from 'koffi';
import type { Address } from './address.js';

/** Values in C memory. 64-bit numbers are always `bigint`. */
export const int = (at: Address): number => koffi.decode.int(at);
export const uint = (at: Address): number => koffi.decode.uint(at);
export const uchar = (at: Address): number => koffi.decode.uchar(at);
export const ushort = (at: Address): number => koffi.decode.ushort(at);
export const double = (at: Address): number => koffi.decode.double(at);
export const ulong = (at: Address): bigint => BigInt(koffi.decode.ulong(at));
export const longlong = (at: Address): bigint => BigInt(koffi.decode.longlong(at));
export const ulonglong = (at: Address): bigint => BigInt(koffi.decode.ulonglong(at));
/** A `size_t` that counts things in memory, so never beyond 2⁵³. */
export const size = (at: Address): number => Number(koffi.decode.ulong(at));

export function pointer(at: Address): Address | null {
  return koffi.decode(at, 'void *') as Address | null;
}

/** The string that a `char *` field points to. */
export function string(at: Address): string | null {
  return koffi.decode(at, 'str') as string | null;
}

/** The string in a `char[n]` field. */
export function text(at: Address): string {
  return koffi.decode.string(at);
}

/** An array of pointers. */
export function pointers(at: Address | null, count: number): Address[] {
  if (at === null || count <= 0) return [];
  return Array.from(koffi.decode(at, 'void *', count) as ArrayLike<Address>);
}

export function strings(at: Address | null, count: number): string[] {
  return pointers(at, count).map((each) => koffi.decode.string(each));
}

/** An array of structs that lie side by side. */
export function records<T>(at: Address | null, count: number, stride: number, read: (at: Address) => T): T[] {
  if (at === null) return [];
  return Array.from({ length: Math.max(count, 0) }, (_, index) => read(at + BigInt(index * stride)));
}

export function bytes(at: Address | null, length: number): Uint8Array {
  if (at === null || length <= 0) return new Uint8Array(0);
  return koffi.decode(at, 'uint8', length) as Uint8Array;
}

export function numbers(at: Address, count: number): number[] {
  return count <= 0 ? [] : Array.from(koffi.decode(at, 'int', count) as ArrayLike<number>);
}
