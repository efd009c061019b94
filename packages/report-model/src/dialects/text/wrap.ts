const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
const PLAIN = /^[\x20-\x7E]*$/;

/** Breaks one line of text into lines of at most `width` columns, behind a space where there is one near enough. */
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && PLAIN.test(text)) return [text];
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const character of characters(text)) {
    const more = WIDE.test(character) ? 2 : 1;
    if (columns + more > width && line !== '') {
      const space = line.lastIndexOf(' ');
      const cut = space > line.length / 2 ? space + 1 : line.length;
      lines.push(line.slice(0, cut).trimEnd());
      line = line.slice(cut);
      columns = columnsOf(line);
    }
    line += character;
    columns += more;
  }
  lines.push(line);
  return lines;
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of characters(text)) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/** Characters as people see them: a letter with its accents is one. */
function* characters(text: string): Iterable<string> {
  for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}
