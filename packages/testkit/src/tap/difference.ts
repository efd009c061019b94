import { diffPackage } from '../packages.js';

/**
 * Lines to take away or to add, at most, in the shortest way from one text to the other. To find that way takes time that
 * grows with the square of its length: a minute for some ten thousand lines.
 */
const mostEdits = 1000;

/**
 * What must be changed to get from the wanted to the found text: a unified diff with three lines of context.
 * XML is first laid out with one tag a line, so that a difference in one attribute is a difference in one line.
 * Of texts with little in common, all of the one is taken away, and all of the other is added.
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

/** Without it, the diff would also say for each text that its last line is not ended. */
function endedByNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
