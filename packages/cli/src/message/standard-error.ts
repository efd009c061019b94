import { isatty } from 'node:tty';
import { plainStyle, type Style } from '../terminal/color.js';
import { columnsOf } from '../terminal/columns.js';
import { writeFully } from '../terminal/write-fully.js';

/** Standard error, which messages and progress share: a live line at the bottom, and lines of text above it. */
export interface StandardError {
  readonly isTerminal: boolean;
  readonly columns: number;
  style: Style;
  /** Whole lines, each with its line feed. */
  print(lines: string): void;
  /** Draws one line without its line feed, over the live line that is there. */
  showLive(line: string): void;
  /** Takes the live line away, for what comes next on the same terminal. */
  eraseLive(): void;
}

const eraseLine = '\r\x1b[K';

export function openStandardError(): StandardError {
  const isTerminal = isatty(2);
  let live = '';
  const eraseLive = () => {
    if (live !== '') write(eraseLine);
    live = '';
  };
  return {
    isTerminal,
    get columns() {
      return columnsOf('stderr');
    },
    style: plainStyle,
    print(lines) {
      eraseLive();
      write(lines);
    },
    showLive(line) {
      if (line === live) return;
      write(eraseLine + line);
      live = line;
    },
    eraseLive,
  };
}

/** There is nobody left to tell when standard error itself fails. */
function write(text: string): void {
  try {
    writeFully(2, text);
  } catch {}
}
