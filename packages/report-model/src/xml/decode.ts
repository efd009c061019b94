import { decodeBytes } from '../bytes.js';
import { isCharacter } from './characters.js';

declare global {
  interface Buffer {
    /** `toString('latin1', start, end)` calls it; a direct call takes half the time. */
    latin1Slice(start: number, end: number): string;
  }
}

/** The contents of a stretch of bytes beside ASCII, as bits, so that decoding does only what is needed. */
export const UTF8 = 1;
/** Not all UTF-8 (only if faults are repaired). */
export const BROKEN_UTF8 = 2;
/** References, or white space and line ends that XML normalises. */
export const INDIRECT = 4;

/** The text of a stretch of element content (XML 1.0, 2.11 and 4.1). */
export function decodeContent(bytes: Buffer, start: number, end: number, holds: number): string {
  const text = decodeRaw(bytes, start, end, holds);
  return (holds & INDIRECT) === 0 ? text : text.replace(/&(#?\w+);|\r\n?/g, resolveInContent);
}

/** The text of a CDATA section. */
export function decodeCdata(bytes: Buffer, start: number, end: number, holds: number): string {
  const text = decodeRaw(bytes, start, end, holds);
  return (holds & INDIRECT) === 0 ? text : text.replace(/\r\n?/g, '\n');
}

/** The value of an attribute (XML 1.0, 3.3.3). */
export function decodeValue(bytes: Buffer, start: number, end: number, holds: number): string {
  const text = decodeRaw(bytes, start, end, holds);
  return (holds & INDIRECT) === 0 ? text : text.replace(/&(#?\w+);|\r\n|[\t\n\r]/g, resolveInValue);
}

function decodeRaw(bytes: Buffer, start: number, end: number, holds: number): string {
  if ((holds & BROKEN_UTF8) !== 0) return decodeBytes(bytes, start, end);
  return (holds & UTF8) !== 0 ? bytes.toString('utf8', start, end) : bytes.latin1Slice(start, end);
}

function resolveInContent(whole: string, reference: string | undefined): string {
  return reference === undefined ? '\n' : (resolveReference(reference) ?? whole);
}

function resolveInValue(whole: string, reference: string | undefined): string {
  return reference === undefined ? ' ' : (resolveReference(reference) ?? whole);
}

/** The character of `&reference;`; undefined if there is none. */
export function resolveReference(reference: string): string | undefined {
  switch (reference) {
    case 'amp':
      return '&';
    case 'lt':
      return '<';
    case 'gt':
      return '>';
    case 'quot':
      return '"';
    case 'apos':
      return "'";
  }
  const code = /^#\d+$/.test(reference)
    ? Number.parseInt(reference.slice(1), 10)
    : /^#x[0-9A-Fa-f]+$/.test(reference)
      ? Number.parseInt(reference.slice(2), 16)
      : -1;
  return code >= 0 && isCharacter(code) ? String.fromCodePoint(code) : undefined;
}
