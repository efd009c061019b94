import { displayWidth, wrap } from '@libvirt-tck/text';

/** Words, and quoted names, which are never broken. */
const WORD = /(?:"(?:[^"\\]|\\.)*"|\S)+/g;

/** Wraps prose to a width, and keeps its indentation. */
export function fitted(text: string, columns: number): readonly string[] {
  if (displayWidth(text) <= columns) return [text];
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const words = Array.from(text.matchAll(WORD), ([word]) => word);
  return wrap(words, columns, { indent: indent.length, breakWords: false });
}

/** A line and its remark, on the next line if both do not fit. `plain` is the line without style. */
export function withRemark(
  { line, plain }: { readonly line: string; readonly plain: string },
  remark: string,
  columns: number,
): readonly string[] {
  if (displayWidth(`${plain} ${remark}`) <= columns) return [`${line} ${remark}`];
  const indent = ' '.repeat(4);
  return [line, ...fitted(remark, columns - indent.length).map((part) => indent + part)];
}
