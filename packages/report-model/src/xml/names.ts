import { XML_LIMITS } from './limits.js';

/** A name of an element or attribute, kept once for the whole document. */
export interface Name {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly hash: number;
  /** The serial number of the last tag that had an attribute of this name: how a second one is noticed. */
  lastTag: number;
}

/**
 * All names of one document. A name that the document repeats a million times is decoded once, and is the same string
 * object each time; for a name given to the constructor it is that very string, so comparing with a literal is quick.
 */
export class NameTable {
  /** An open hash table, never more than half full; its length is a power of two. */
  private slots: (Name | undefined)[] = new Array(64).fill(undefined);
  private size = 0;

  constructor(known: readonly string[] = []) {
    for (const text of known) {
      const bytes = Buffer.from(text);
      this.add(text, bytes, hashOf(bytes));
    }
  }

  /** The name whose UTF-8 is `bytes[start, end)`; undefined when there are too many different ones. */
  get(bytes: Buffer, start: number, end: number, hash: number): Name | undefined {
    const found = this.slots[this.slotOf(bytes, start, end, hash)];
    if (found !== undefined || this.size >= XML_LIMITS.names) return found;
    return this.add(bytes.toString('utf8', start, end), Buffer.from(bytes.subarray(start, end)), hash);
  }

  private add(text: string, bytes: Uint8Array, hash: number): Name {
    if (2 * this.size >= this.slots.length) this.grow();
    const name: Name = { text, bytes, hash, lastTag: -1 };
    this.slots[this.slotOf(bytes, 0, bytes.length, hash)] = name;
    this.size += 1;
    return name;
  }

  private grow(): void {
    const names = this.slots;
    this.slots = new Array(2 * names.length).fill(undefined);
    for (const name of names) {
      if (name !== undefined) this.slots[this.slotOf(name.bytes, 0, name.bytes.length, name.hash)] = name;
    }
  }

  private slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const name = this.slots[slot];
      if (name === undefined || isSame(name.bytes, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }
}

/** One step of the hash that `NameTable` expects, so that a scanner can make it while it looks at the bytes anyway. */
export function hashStep(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

function hashOf(bytes: Uint8Array): number {
  return bytes.reduce(hashStep, 0);
}

/** Whether `bytes[start, end)` are those of a name. */
export function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at += 1) {
    if (name[at] !== bytes[start + at]) return false;
  }
  return true;
}
