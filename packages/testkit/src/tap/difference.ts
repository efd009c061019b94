import { diffPackage } from '../packages.js';

/**
 * What must be changed to get from the wanted to the found text: a unified diff with three lines of context.
 * XML is first laid out with one tag a line, so that a difference in one attribute is a difference in one line.
 */
export function difference(wanted: string, found: string): string {
  const layOut = isMarkup(wanted) && isMarkup(found) ? oneTagPerLine : endedByNewline;
  const patch = diffPackage().createTwoFilesPatch(
    'wanted',
    'found',
    layOut(wanted),
    layOut(found),
    undefined,
    undefined,
    { context: 3, headerOptions: diffPackage().FILE_HEADERS_ONLY },
  );
  return patch.trimEnd();
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
