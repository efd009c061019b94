/**
 * Makes text that came from outside fit to be shown: nothing in it can move the cursor, change a colour, reorder or hide
 * other text. Escapes are those of the report document: `\x1B` for a control character, `\xFF` for a byte that is not
 * UTF-8 (U+DC80 to U+DCFF in strings), `\u202E` and `\u{E0001}` for the others; line feed, tab and carriage return are
 * `\n`, `\t`, `\r`.
 */
export function visible(text: string): string {
  return text.replace(invisible(), escapeOf);
}

/** Like `visible`, but line feeds and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(invisible(), (character) =>
    character === '\n' || character === '\t' ? character : escapeOf(character),
  );
}

/**
 * What a terminal would obey instead of showing, or show as nothing: control characters (with them every ANSI
 * escape sequence), line and paragraph separators, whatever Unicode calls a format character or ignorable by
 * default (bidirectional overrides, zero-width characters, tags, variation selectors), and lone surrogates.
 *
 * Made when it is first asked for: its thousands of ranges take a millisecond, and many a command prints nothing.
 */
function invisible(): RegExp {
  pattern ??= /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
  return pattern;
}

let pattern: RegExp | undefined;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function escapeOf(character: string): string {
  const name = named[character];
  if (name !== undefined) return name;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return `\\x${hex(code, 2)}`;
  // A byte that is not UTF-8 stands in a string as U+DC00 plus its value (PEP 383, "surrogateescape").
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`;
  return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, '0');
}
