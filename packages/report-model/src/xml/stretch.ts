import { AMPERSAND, CARRIAGE_RETURN, FORBIDDEN, NON_ASCII } from './characters.js';
import { BROKEN_UTF8, INDIRECT, resolveReference, UTF8 } from './decode.js';
import type { FaultHandler } from './fault.js';
import { codePointAt, INCOMPLETE, sequenceLength } from './utf8.js';
import type { Window } from './window.js';

/** More input is needed to decide. */
export const MORE = -1;

const REFERENCE_BYTES = 64;

/** Checks the bytes of text and attribute values that are not plain, and notes for decoding which there are. */
export class Stretch {
  holds = 0;
  private readonly window: Window;
  private readonly fault: FaultHandler;

  constructor(window: Window, fault: FaultHandler) {
    this.window = window;
    this.fault = fault;
  }

  /** Passes the character at `at`, of the given class; returns its end or `MORE`. */
  pass(kind: number, at: number): number {
    switch (kind) {
      case FORBIDDEN:
        return this.passForbidden(at);
      case NON_ASCII:
        return this.passSequence(at);
      case AMPERSAND:
        return this.passReference(at);
      case CARRIAGE_RETURN:
        return this.passCarriageReturn(at);
      default:
        return at + 1;
    }
  }

  private passForbidden(at: number): number {
    const { bytes, end } = this.window;
    if (at >= end) return MORE;
    this.fault('malformed', `the character ${codeName(bytes[at] as number)} is not allowed in XML`, at);
    return at + 1;
  }

  private passSequence(at: number): number {
    const { bytes, end } = this.window;
    const length = sequenceLength(bytes, at, end);
    if (length === INCOMPLETE) return MORE;
    if (length === 0) {
      this.fault('encoding', `the byte 0x${hex(bytes[at] as number)} is not UTF-8`, at);
      this.holds |= BROKEN_UTF8;
      return at + 1;
    }
    if (bytes[at] === 0xef && codePointAt(bytes, at, length) >= 0xfffe) {
      this.fault(
        'malformed',
        `the character ${codeName(codePointAt(bytes, at, length))} is not allowed in XML`,
        at,
      );
    }
    this.holds |= UTF8;
    return at + length;
  }

  private passCarriageReturn(at: number): number {
    if (at + 1 >= this.window.end && !this.window.isLast) return MORE;
    this.holds |= INDIRECT;
    return at + 1;
  }

  /** A reference to a character, or to one of the five entities that need no declaration. */
  private passReference(at: number): number {
    const { bytes, end } = this.window;
    const last = at + REFERENCE_BYTES;
    let to = at + 1;
    while (to < last && isReferenceByte(bytes[to] as number)) to += 1;
    if (to >= end) return MORE;
    const reference = bytes.toString('latin1', at + 1, to);
    if (bytes[to] !== 0x3b) {
      this.fault(
        'malformed',
        `the & is not the start of a reference; as a character it is written &amp;`,
        at,
      );
      return at + 1;
    }
    if (resolveReference(reference) === undefined) {
      const what = reference.startsWith('#') ? 'stands for no character of XML' : 'is not defined';
      this.fault('malformed', `&${reference}; ${what}`, at);
    }
    this.holds |= INDIRECT;
    return to + 1;
  }
}

function isReferenceByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x23
  );
}

function codeName(code: number): string {
  return `U+${hex(code).padStart(4, '0')}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(2, '0');
}
