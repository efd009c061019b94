/**
 * Characters that steer a terminal, hide or reorder text, or cannot be written as UTF-8. Line feeds are not among them.
 */
const UNSEEN =
  /[\x00-\x09\x0B-\x1F\x7F-\x9F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\uD800-\uDFFF]/u;
const EACH_UNSEEN = new RegExp(UNSEEN, 'gu');
const CONTROLS =
  /[\x00-\x08\x0B-\x1F\u2028\u2029\uFFFE\uFFFF\uD800-\uDFFF]|\\(?=x[0-9A-F]{2}|u[0-9A-F]{4})/gu;

/** Text for people: a tab becomes a space, and whatever else would not be seen as what it is stands as `\xHH` or `\uHHHH`. */
function visible(text: string): string {
  return UNSEEN.test(text)
    ? text.replace(EACH_UNSEEN, (character) => (character === '\t' ? ' ' : visibleEscape(character)))
    : text;
}

/** As `visible`, on one line. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\x0A');
}

/**
 * Text as it can stand in a line-based format: controls except tab and line feed, other ends of lines, and what is not Unicode, as `\xHH` or
 * `\uHHHH`. `unescape` of escape.ts brings it back.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, visibleEscape);
}

/** As `escapeControls`, on one line. */
export function escapeLine(text: string): string {
  return escapeControls(text).replaceAll('\n', '\\x0A');
}

/** `\xHH` for a control character or a byte that is not UTF-8, `\uHHHH` for any other. */
export function visibleEscape(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return `\\x${hex(code, 2)}`;
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`;
  return `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, '0');
}
