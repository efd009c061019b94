const defaultColumns = 80;

/** How wide what a stream writes to is: the terminal's columns, else what COLUMNS says, else 80. */
export function columnsOf(stream: 'stdout' | 'stderr'): number {
  const width = process[stream].columns || Number(process.env.COLUMNS);
  return Number.isInteger(width) && width > 0 ? width : defaultColumns;
}
