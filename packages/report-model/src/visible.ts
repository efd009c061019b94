import { escapeCharacter } from '@libvirt-tck/text';

const CONTROLS =
  /[\x00-\x08\x0B-\x1F\u2028\u2029\uFFFE\uFFFF\uD800-\uDFFF]|\\(?=x[0-9A-F]{2}|u[0-9A-F]{4})/gu;

/**
 * Text as it can stand in a line-based format: controls except tab and line feed, other ends of lines, and what is not Unicode, as `\xHH` or
 * `\uHHHH`. `unescape` of escape.ts brings it back.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, escapeCharacter);
}

/** As `escapeControls`, on one line. */
export function escapeLine(text: string): string {
  return escapeControls(text).replaceAll('\n', '\\x0A');
}
