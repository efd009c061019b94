import { clustersOf, displayWidth } from './width.js';

export interface WrapOptions {
  /** Columns left empty at the start of every line. */
  readonly indent?: number;
  /** Further columns left empty at the start of every line but the first. */
  readonly hang?: number;
  /** Whether to break words that are longer than a line. Otherwise each takes a line of its own. */
  readonly breakWords?: boolean;
}

/** A styling sequence, or the text up to the next one. */
const STYLING_OR_TEXT = /\u001b\[[\d;]*m|[^\u001b]+|\u001b/g;

/**
 * Breaks one line of text into lines of at most `columns` columns, between words. Spaces within a line stay. Styled
 * text breaks where plain text would.
 *
 * @param text visible text, or words that must not be broken at their own spaces
 */
export function wrap(
  text: string | readonly string[],
  columns: number,
  { indent = 0, hang = 0, breakWords = true }: WrapOptions = {},
): string[] {
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
  for (const word of typeof text === 'string' ? text.split(' ') : text) {
    const room = displayWidth(word);
    if (!isEmpty && width + 1 + room > columns) breakLine();
    // The spaces around a line break have done their work.
    if (room === 0 && isEmpty && lines.length > 0) continue;
    if (!isEmpty) add(' ', 1);
    isEmpty = false;
    if (!breakWords || width + room <= columns) add(word, room);
    else {
      for (const piece of piecesOf(word)) {
        const taken = displayWidth(piece);
        if (width + taken > columns && width > indent + hang) breakLine();
        add(piece, taken);
        isEmpty = false;
      }
    }
  }
  if (!isEmpty || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

function* piecesOf(word: string): Generator<string> {
  for (const [part] of word.matchAll(STYLING_OR_TEXT)) {
    if (part.startsWith('\u001b')) yield part;
    else yield* clustersOf(part);
  }
}
