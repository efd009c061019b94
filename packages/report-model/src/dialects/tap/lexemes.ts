/** Recognises pieces of TAP in bytes `at` up to `end`, without making strings of them. */

const TAB = 0x09;
const SPACE = 0x20;
const LOWER_K = 0x6b;
const LOWER_O = 0x6f;
const NOT = Buffer.from('not ');

export function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}

/** Where the first byte is that is no blank. */
export function skipBlanks(bytes: Buffer, at: number, end: number): number {
  let next = at;
  while (next < end && isBlank(bytes[next])) next += 1;
  return next;
}

/** Where the blanks begin that stand before `end`. */
export function dropBlanks(bytes: Buffer, at: number, end: number): number {
  let last = end;
  while (last > at && isBlank(bytes[last - 1])) last -= 1;
  return last;
}

export function startsWith(prefix: Buffer, bytes: Buffer, at: number, end: number): boolean {
  if (end - at < prefix.length) return false;
  for (let index = 0; index < prefix.length; index += 1) {
    if (bytes[at + index] !== prefix[index]) return false;
  }
  return true;
}

/** `ok`, and no letter, digit or underscore behind it. */
export function startsOk(bytes: Buffer, at: number, end: number): boolean {
  if (end - at < 2 || bytes[at] !== LOWER_O || bytes[at + 1] !== LOWER_K) return false;
  return end - at === 2 || !isWord(bytes[at + 2] ?? 0);
}

/** `not ok`, and no letter, digit or underscore behind it. */
export function startsNotOk(bytes: Buffer, at: number, end: number): boolean {
  return startsWith(NOT, bytes, at, end) && startsOk(bytes, at + NOT.length, end);
}

/** Three times the same byte and nothing but blanks behind them: `---` and `...` around YAML. */
export function isMarker(byte: number, bytes: Buffer, at: number, end: number): boolean {
  if (end - at < 3 || bytes[at] !== byte || bytes[at + 1] !== byte || bytes[at + 2] !== byte) return false;
  return skipBlanks(bytes, at + 3, end) === end;
}

function isWord(byte: number): boolean {
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte >= 0x80;
}
