/**
 * The class of each byte, as a table for each context: scanning loops stop only at an entry that is not 0. The byte 0, which
 * also ends the window, is forbidden everywhere, so no loop needs to check for the end.
 * The rules are those of XML 1.0, fifth edition, sections 2.2 (Char) and 2.3 (NameStartChar, NameChar).
 */

/** An ordinary byte: the loops go on. */
export const PLAIN = 0;
export const FORBIDDEN = 1;
export const NON_ASCII = 2;
export const LESS_THAN = 3;
export const AMPERSAND = 4;
export const LINE_FEED = 5;
export const CARRIAGE_RETURN = 6;
/** In content only: perhaps the start of `]]>`. */
export const BRACKET = 7;
/** In attributes only. */
export const QUOTE = 8;
export const TAB = 9;

const base = new Uint8Array(256).map((_, byte) =>
  byte < 0x20 ? FORBIDDEN : byte < 0x80 ? PLAIN : NON_ASCII,
);
base[0x09] = PLAIN;
base[0x0a] = LINE_FEED;
base[0x0d] = CARRIAGE_RETURN;
base[0x26] = AMPERSAND;
base[0x3c] = LESS_THAN;

/** Bytes in the content of elements. */
export const CONTENT: Readonly<Uint8Array> = base.with(0x5d, BRACKET);

/** Bytes in attribute values. */
export const VALUE: Readonly<Uint8Array> = base.with(0x22, QUOTE).with(0x27, QUOTE).with(0x09, TAB);

export const NAME_START = 1;
export const NAME_INNER = 2;
/** A byte of a longer UTF-8 sequence: `isNameStart` and `isNameInner` decide. */
export const NAME_PERHAPS = 3;

/** Bytes in names. */
export const NAME: Readonly<Uint8Array> = new Uint8Array(256).map((_, byte) => {
  if (byte >= 0x80) return NAME_PERHAPS;
  const character = String.fromCharCode(byte);
  return /[A-Za-z_:]/.test(character) ? NAME_START : /[-.0-9]/.test(character) ? NAME_INNER : 0;
});

const NAME_START_RANGES = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
] as const;

const NAME_INNER_RANGES = [...NAME_START_RANGES, [0xb7, 0xb7], [0x300, 0x36f], [0x203f, 0x2040]] as const;

/** For code points of 0x80 and more. */
export function isNameStart(codePoint: number): boolean {
  return NAME_START_RANGES.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** For code points of 0x80 and more. */
export function isNameInner(codePoint: number): boolean {
  return NAME_INNER_RANGES.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** The characters that XML allows (Char). */
export function isCharacter(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d;
  return (
    codePoint <= 0xd7ff ||
    (codePoint >= 0xe000 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  );
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;
}
