import { isTerminal } from './is-terminal.js';

const defaultColumns = 80;
const descriptors = { stdout: 1, stderr: 2 } as const;

/** The width of a stream: the terminal's columns, else COLUMNS, else 80. */
export function columnsOf(stream: keyof typeof descriptors): number {
  // For anything but a terminal, Node's stream would change the descriptor for every process that shares it.
  const ofTerminal = isTerminal(descriptors[stream]) ? process[stream].columns : 0;
  const width = ofTerminal || Number(process.env.COLUMNS);
  return Number.isInteger(width) && width > 0 ? width : defaultColumns;
}
