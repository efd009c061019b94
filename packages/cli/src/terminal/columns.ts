import { isTerminal } from './is-terminal.js';

const defaultColumns = 80;
const descriptors = { stdout: 1, stderr: 2 } as const;

/** How wide what a stream writes to is: the terminal's columns, else what COLUMNS says, else 80. */
export function columnsOf(stream: keyof typeof descriptors): number {
  // Node's stream for anything but a terminal would change how the descriptor behaves for everyone who shares it.
  const ofTerminal = isTerminal(descriptors[stream]) ? process[stream].columns : 0;
  const width = ofTerminal || Number(process.env.COLUMNS);
  return Number.isInteger(width) && width > 0 ? width : defaultColumns;
}
