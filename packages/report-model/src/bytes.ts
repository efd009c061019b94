import { sequenceLength } from './xml/utf8.js';

/**
 * The text that bytes stand for: UTF-8, with every byte that is not part of a well-formed sequence as the lone
 * surrogate U+DC00 plus its value (as in Python's PEP 383), so that nothing is lost and nothing is refused.
 */
export function decodeBytes(bytes: Buffer, start = 0, end = bytes.length): string {
  const text = bytes.toString('utf8', start, end);
  return text.includes('\uFFFD') ? decodeCarefully(bytes, start, end) : text;
}

/** The end of the last character that is whole before `end`, so that a cut there does not break one in two. */
export function wholeCharacters(bytes: Buffer, start: number, end: number): number {
  for (let at = end - 1; at >= start && at >= end - 3; at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      return at + length > end ? at : end;
    }
  }
  return end;
}

function decodeCarefully(bytes: Buffer, start: number, end: number): string {
  let text = '';
  let good = start;
  let at = start;
  while (at < end) {
    const length = (bytes[at] as number) < 0x80 ? 1 : sequenceLength(bytes, at, end);
    if (length > 0) {
      at += length;
      continue;
    }
    text += bytes.toString('utf8', good, at) + String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
    at += 1;
    good = at;
  }
  return text + bytes.toString('utf8', good, end);
}
