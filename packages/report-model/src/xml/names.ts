import { XML_LIMITS } from './limits.js';

/** A name of an element or attribute, kept once for the whole document. */
export interface Name {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The serial number of the last tag that had an attribute of this name: how a second one is noticed. */
  lastTag: number;
  /** The attribute that came after this element's name or attribute the last time: most likely it will again. */
  next: Name | undefined;
}

const SLOTS = 2 * XML_LIMITS.names;

/**
 * All names of one document. A name that the document repeats a million times is decoded once, and is the same string
 * object each time; for a name given to the constructor it is that very string, so comparing with a literal is quick.
 */
export class NameTable {
  private readonly slots: (Name | undefined)[] = new Array(SLOTS).fill(undefined);
  private size = 0;

  constructor(known: readonly string[] = []) {
    for (const text of known) {
      const bytes = Buffer.from(text);
      this.add(this.slotOf(bytes, 0, bytes.length, hashOf(bytes, 0, bytes.length)), text, bytes);
    }
  }

  /** The name whose UTF-8 is `bytes[start, end)`; undefined when there are too many different ones. */
  get(bytes: Buffer, start: number, end: number, hash: number): Name | undefined {
    const slot = this.slotOf(bytes, start, end, hash);
    return this.slots[slot] ?? this.addNew(slot, bytes, start, end);
  }

  /** The same, for names that are in the table already. */
  find(bytes: Buffer, start: number, end: number): Name | undefined {
    return this.slots[this.slotOf(bytes, start, end, hashOf(bytes, start, end))];
  }

  private addNew(slot: number, bytes: Buffer, start: number, end: number): Name | undefined {
    if (this.size >= XML_LIMITS.names) return undefined;
    return this.add(slot, bytes.toString('utf8', start, end), Buffer.from(bytes.subarray(start, end)));
  }

  private add(slot: number, text: string, bytes: Uint8Array): Name {
    const name: Name = { text, bytes, lastTag: -1, next: undefined };
    this.slots[slot] = name;
    this.size += 1;
    return name;
  }

  private slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    let slot = hash & (SLOTS - 1);
    for (;;) {
      const name = this.slots[slot];
      if (name === undefined || isSame(name.bytes, bytes, start, end)) return slot;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }
}

/** One step of the hash that `NameTable` expects, so that a scanner can make it while it looks at the bytes anyway. */
export function hashStep(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, bytes[at] as number);
  return hash;
}

export function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at += 1) {
    if (name[at] !== bytes[start + at]) return false;
  }
  return true;
}
