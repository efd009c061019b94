const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
const PLAIN = /^[\x20-\x7E]*$/;
/** A letter with its accents is one. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;

/**
 * Breaks one line of text into lines of at most `width` columns, behind a space where there is one near enough. The
 * text holds no controls and no invisible characters (see `visible`).
 */
export function wrap(text: string, width: number): string[] {
  return PLAIN.test(text) ? wrapPlain(text, width) : wrapAny(text, width);
}

function wrapPlain(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const cut = cutOf(rest.slice(0, width));
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut);
  }
  return [...lines, rest];
}

function wrapAny(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const [character] of text.matchAll(CHARACTER)) {
    const more = columnsOf(character);
    if (columns + more > width && line !== '') {
      const cut = cutOf(line);
      lines.push(line.slice(0, cut).trimEnd());
      line = line.slice(cut);
      columns = 0;
      for (const [kept] of line.matchAll(CHARACTER)) columns += columnsOf(kept);
    }
    line += character;
    columns += more;
  }
  return [...lines, line];
}

function columnsOf(character: string): number {
  return WIDE.test(character) ? 2 : 1;
}

/** Where a line that is full is cut: behind its last space, unless that is far away. */
function cutOf(line: string): number {
  const space = line.lastIndexOf(' ');
  return space > line.length / 2 ? space + 1 : line.length;
}
