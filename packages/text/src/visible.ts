/**
 * Makes untrusted text safe to show on one line. Nothing in the result moves a cursor, changes a colour, or hides or
 * reorders other text: each such character is written as `escapeCharacter` writes it.
 */
export function visible(text: string): string {
  return isPlain(text) ? text : text.replace(invisible(), escapeCharacter);
}

/** Like `visible`, but keeps line feeds and tabs. */
export function visibleLines(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(invisible(), (character) =>
    character === '\n' || character === '\t' ? character : escapeCharacter(character),
  );
}

/**
 * Writes a character as an escape: `\xHH` for a control character or a byte that is not UTF-8 (U+DC80 to U+DCFF in a
 * string, as in Python's PEP 383), `\uHHHH` or `\u{HHHHH}` for any other. Reports use the same escapes.
 */
export function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return `\\x${hex(code, 2)}`;
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`;
  return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`;
}

/** Most text is printable ASCII, and needs no search for the thousands of characters that Unicode hides. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7E]*$/.test(text);
}

/**
 * Characters that a terminal obeys or shows as nothing: controls (with them every ANSI escape sequence), line and
 * paragraph separators, format characters and default ignorables (bidirectional overrides, zero-width characters, soft
 * hyphens, tags, variation selectors), and lone surrogates.
 *
 * Compiled on first use: it takes a millisecond, and many commands never need it.
 */
function invisible(): RegExp {
  pattern ??= /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
  return pattern;
}

let pattern: RegExp | undefined;

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, '0');
}
