import { displayWidth, wrap } from '@libvirt-tck/text';

/** What is not divided: what stands in quotes is somebody's name. */
const WORD = /(?:"(?:[^"\\]|\\.)*"|\S)+/g;

/** Prose in lines that fit into so many columns, each indented as it is itself; as it stands if it fits. */
export function fitted(text: string, columns: number): readonly string[] {
  if (displayWidth(text) <= columns) return [text];
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const words = Array.from(text.matchAll(WORD), ([word]) => word);
  return wrap(words, columns, { indent: indent.length, breakWords: false });
}

/** A line, whose remark goes below it, indented, where both do not fit. Both may be styled, as `plain` is not. */
export function withRemark(
  { line, plain }: { readonly line: string; readonly plain: string },
  remark: string,
  columns: number,
): readonly string[] {
  if (displayWidth(`${plain} ${remark}`) <= columns) return [`${line} ${remark}`];
  const indent = ' '.repeat(4);
  return [line, ...fitted(remark, columns - indent.length).map((part) => indent + part)];
}
