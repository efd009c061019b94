const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
const PLAIN = /^[\x20-\x7E]*$/;
/** A letter with its accents is one. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;

/**
 * Breaks one line of text into lines of at most `width` columns, between words; only a word that is longer than a line is
 * broken itself. The text holds no controls and no invisible characters (see `visible`).
 */
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && PLAIN.test(text)) return [text];
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  const breakLine = () => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    columns = 0;
  };
  const add = (piece: string, more: number) => {
    line += piece;
    columns += more;
  };
  for (const [piece] of text.matchAll(SPACES_OR_WORD)) {
    const room = widthOf(piece);
    // Spaces at the end of a line take no room.
    if (columns + room > width && piece.trim() !== '') {
      if (room <= width) breakLine();
      else {
        for (const [character] of piece.matchAll(CHARACTER)) {
          const more = widthOf(character);
          if (columns + more > width) breakLine();
          add(character, more);
        }
        continue;
      }
    }
    add(piece, room);
  }
  if (columns > width) line = line.trimEnd();
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

const SPACES_OR_WORD = / +|[^ ]+/g;

function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const [character] of text.matchAll(CHARACTER)) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}
