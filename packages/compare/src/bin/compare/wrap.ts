import { displayWidth } from '@libvirt-tck/cli';

/** What sets text off on a terminal, or one character of it. */
const PIECE = /\u001b\[[\d;]*m|[^\u001b]\p{M}*/gu;
const STYLING = /\u001b\[[\d;]*m/g;

/**
 * Breaks text into lines that fit, between words where that is possible. Later lines are indented by `hang` more. Text may be
 * styled: what sets it off takes no room.
 */
export function wrap(text: string, columns: number, indent: number, hang = 2): string {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let width = indent;
  let isEmpty = true;
  const breakLine = () => {
    lines.push(line.trimEnd());
    width = indent + hang;
    line = ' '.repeat(width);
    isEmpty = true;
  };
  const add = (piece: string, room: number) => {
    line += piece;
    width += room;
  };
  for (const word of text.split(' ')) {
    const room = widthOf(word);
    if (!isEmpty && width + 1 + room > columns) breakLine();
    // Where a line was broken, the spaces around have done their work.
    if (room === 0 && isEmpty && lines.length > 0) continue;
    if (!isEmpty) add(' ', 1);
    if (width + room <= columns) add(word, room);
    else {
      for (const [piece] of word.matchAll(PIECE)) {
        const taken = widthOf(piece);
        if (width + taken > columns && width > indent + hang) breakLine();
        add(piece, taken);
      }
    }
    isEmpty = false;
  }
  lines.push(line);
  return `${lines.join('\n')}\n`;
}

function widthOf(text: string): number {
  return displayWidth(text.includes('\u001b') ? text.replace(STYLING, '') : text);
}
