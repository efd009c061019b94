export const INCOMPLETE = -1;

/**
 * Length of the well-formed UTF-8 sequence that starts at `at` with a byte of 0x80 or more (Unicode 15, table 3-7):
 * 0 if there is none, `INCOMPLETE` if `end` cuts one off.
 */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  for (let index = 1; index < length; index += 1) {
    if (at + index >= end) return INCOMPLETE;
    const byte = bytes[at + index] as number;
    const lowest = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const highest = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < lowest || byte > highest) return 0;
  }
  return length;
}

/** The code point of a well-formed sequence of `length` bytes. */
export function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] as number) & (0x7f >> length);
  for (let index = 1; index < length; index += 1) code = (code << 6) | ((bytes[at + index] as number) & 0x3f);
  return code;
}
