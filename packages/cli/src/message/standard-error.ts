import { plainStyle, type Style } from '../terminal/color.js';
import { columnsOf } from '../terminal/columns.js';
import { fullWriter } from '../terminal/full-writer.js';
import { isTerminal } from '../terminal/is-terminal.js';

/** Standard error, shared by messages and a live line below them that is redrawn in place. */
export interface StandardError {
  readonly isTerminal: boolean;
  /** Whether a line can be redrawn in place: on any terminal but a dumb one. */
  readonly canRedraw: boolean;
  readonly columns: number;
  /** Plain until the command line has been read. */
  style: Style;
  /** Prints whole lines, each with its line feed. */
  print(lines: string): void;
  /** Redraws the live line. The text must fit the terminal's width. */
  showLive(text: string): void;
  /** Erases the live line. */
  eraseLive(): void;
  /** Erases the live line before other data goes to the same terminal. */
  beforeOutput(data: string | Uint8Array): void;
}

const eraseLine = '\r\x1b[K';
const lineFeed = 10;

/** @param write writes to the stream */
export function createStandardError(
  isTerminal: boolean,
  write: (text: string) => void,
  canRedraw = isTerminal,
): StandardError {
  let live = '';
  /** In the middle of other output there is no room for a live line. */
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
    beforeOutput(data) {
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
