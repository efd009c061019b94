import koffi from 'koffi';
import type { Address } from './address.js';
import * as read from './read.js';
import { withMemory } from './scratch.js';

/** A pointer that a function sets to memory which it has allocated. */
export type Out = [Address | null];

export const POINTER_SIZE = koffi.sizeof('void *');
const INT_SIZE = koffi.sizeof('int');

/** Takes a list of pointers that libvirt allocated. The list is freed; the objects become the caller's. */
export function takePointers(call: (list: Out) => number): Address[] {
  const list: Out = [null];
  const count = call(list);
  try {
    return read.pointers(list[0], count);
  } finally {
    koffi.free(list[0]);
  }
}

/** Takes a list of strings, all of it allocated by libvirt. */
export function takeStrings(call: (list: Out) => number): string[] {
  return takePointers(call).map(takeString);
}

/** Takes a list of structs, each of which libvirt's own function frees. */
export function takeRecords<T>(
  readRecord: (at: Address) => T,
  free: (at: Address) => void,
  call: (list: Out) => number,
): T[] {
  const records = takePointers(call);
  try {
    return records.map(readRecord);
  } finally {
    for (const at of records) free(at);
  }
}

/** Lends an array for at most `max` strings, which libvirt allocates one by one. */
export function fillStrings(max: number, call: (array: Address) => number): string[] {
  return withMemory(max * POINTER_SIZE, (array) => {
    const count = call(array);
    return read.pointers(array, count).map(takeString);
  });
}

/** Lends an array for at most `max` ints. */
export function fillNumbers(max: number, call: (array: Address) => number): number[] {
  return withMemory(max * INT_SIZE, (array) => read.numbers(array, call(array)));
}

/** Takes a string that libvirt allocated. */
export function takeString(at: Address): string {
  try {
    return koffi.decode.string(at);
  } finally {
    koffi.free(at);
  }
}

/** Takes bytes that libvirt allocated. */
export function takeBytes(at: Address | null, length: number): Uint8Array {
  try {
    return read.bytes(at, length);
  } finally {
    koffi.free(at);
  }
}
