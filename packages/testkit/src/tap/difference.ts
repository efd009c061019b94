import { diffPackage } from '../packages.js';

/**
 * The largest number of removed and added lines in a diff. Finding the shortest diff takes time proportional to the square
 * of its length: a minute for about ten thousand lines.
 */
const mostEdits = 1000;

/**
 * A unified diff from the wanted to the found text, with three lines of context. XML is first split into one tag a line, so
 * that a different attribute changes one line. For texts with little in common, the diff removes one and adds the other.
 */
export function difference(wanted: string, found: string): string {
  const layOut = isMarkup(wanted) && isMarkup(found) ? oneTagPerLine : endedByNewline;
  const texts = [layOut(wanted), layOut(found)] as const;
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = diffPackage();
  const patch = createTwoFilesPatch('wanted', 'found', ...texts, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: mostEdits,
  });
  return (patch ?? replacement(...texts)).trimEnd();
}

function replacement(wanted: string, found: string): string {
  const [before, after] = [linesOf(wanted), linesOf(found)];
  const hunk = `@@ -1,${before.length} +1,${after.length} @@`;
  const lines = [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
  return ['--- wanted', '+++ found', hunk, ...lines].join('\n');
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

export function isMarkup(text: string): boolean {
  return /^\s*<[\s\S]*>\s*$/.test(text);
}

function oneTagPerLine(text: string): string {
  return `${text.trim().replace(/>\s*</g, '>\n<')}\n`;
}

/** Without it, the diff would report a missing newline for each text. */
function endedByNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
