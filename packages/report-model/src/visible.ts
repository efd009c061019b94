import { escapeCharacter } from '@libvirt-tck/text';

const CONTROLS =
  /[\x00-\x08\x0B-\x1F\u2028\u2029\uFFFE\uFFFF\uD800-\uDFFF]|\\(?=x[0-9A-F]{2}|u[0-9A-F]{4})/gu;

/**
 * Text for a line-based format: controls except tab and line feed, other ends of lines, and lone surrogates are written as
 * `\xHH` or `\uHHHH`. `unescapeText` reverses it.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, escapeCharacter);
}

/** As `escapeControls`, on one line. */
export function escapeLine(text: string): string {
  return escapeControls(text).replaceAll('\n', '\\x0A');
}
