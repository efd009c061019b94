/** Lines of a table as CSV (RFC 4180). */
export function csv(lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((line) => `${line.map((cell) => quoted(String(cell))).join(',')}\r\n`).join('');
}

/** A spreadsheet must not take a text for a formula. */
function quoted(text: string): string {
  const safe = /^[=+@\t-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
