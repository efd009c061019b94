/** A place in an input. Lines and columns count from 1; columns count characters, not bytes. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line (or the part of it around the column) and, below it, a caret. */
  readonly excerpt?: string;
}

/** How many characters of a long line an excerpt shows on each side of the place. */
const EXCERPT = 60;

/** `file:line:column`, as compilers write it. */
export function formatPosition({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

/** The position of `text[at]`, with its excerpt. */
export function positionIn(file: string, text: string, at: number): Position {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < lineStart; i = text.indexOf('\n', i + 1)) line += 1;
  return { file, line, column: [...text.slice(lineStart, at)].length + 1, excerpt: excerptOf(text, at) };
}

/** The line of `text` that holds `at`, or the part of it around `at`, and a caret below. */
export function excerptOf(text: string, at: number): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', at);
  const lineEnd = feed === -1 ? text.length : feed;
  const isShort = lineEnd - lineStart <= 2 * EXCERPT;
  const start = isShort ? lineStart : Math.max(lineStart, at - EXCERPT);
  const end = isShort ? lineEnd : Math.min(lineEnd, at + EXCERPT);
  const before = printable(text.slice(start, at));
  return `${before}${printable(text.slice(at, end))}\n${' '.repeat([...before].length)}^`;
}

/** One `·` for each invisible character, so that the caret stays below its place. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '·');
}
