import { plainStyle, type Style } from '../terminal/color.js';
import { columnsOf } from '../terminal/columns.js';
import { fullWriter } from '../terminal/full-writer.js';
import { isTerminal } from '../terminal/is-terminal.js';

/** Standard error, shared by messages and by a live line below them that is redrawn in place. */
export interface StandardError {
  readonly isTerminal: boolean;
  /** Whether a line can be redrawn in place: on any terminal but a dumb one. */
  readonly canRedraw: boolean;
  readonly columns: number;
  /** Plain until the command line has been read. */
  style: Style;
  /** Whole lines, each with its line feed. */
  print(lines: string): void;
  /** Draws the live line anew. The text must fit the terminal's width. */
  showLive(text: string): void;
  /** Takes the live line away. */
  eraseLive(): void;
  /** Takes the live line away for data that goes to the same terminal by another way. */
  makeWay(data: string | Uint8Array): void;
}

const eraseLine = '\r\x1b[K';
const lineFeed = 10;

/** @param write where it all goes */
export function createStandardError(
  isTerminal: boolean,
  write: (text: string) => void,
  canRedraw = isTerminal,
): StandardError {
  let live = '';
  /** In the middle of a line of someone else's there is no place for a live one. */
  let isAtLineStart = true;

  function eraseLive(): void {
    if (live !== '') write(eraseLine);
    live = '';
  }
  return {
    isTerminal,
    canRedraw,
    get columns() {
      return columnsOf('stderr');
    },
    style: plainStyle,
    print(lines) {
      eraseLive();
      write(isAtLineStart ? lines : `\n${lines}`);
      isAtLineStart = true;
    },
    showLive(text) {
      if (text === live || !isAtLineStart) return;
      write(eraseLine + text);
      live = text;
    },
    eraseLive,
    makeWay(data) {
      eraseLive();
      const last = data.at(-1);
      if (last !== undefined) isAtLineStart = last === '\n' || last === lineFeed;
    },
  };
}

const writeFully = fullWriter(2);

export const standardError: StandardError = createStandardError(
  isTerminal(2),
  (text) => {
    try {
      writeFully(text);
    } catch {
      // When standard error itself fails, there is nowhere left to report it.
    }
  },
  isTerminal(2) && process.env.TERM !== 'dumb',
);
