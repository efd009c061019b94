import { type Style, visible } from '@libvirt-tck/cli';
import { type Difference, type DiffLine, sideBySide } from '../../index.js';
import type { Page } from './text.js';
import { wrap } from './wrap.js';

const MOST_LINES = 12;
const INDENT = 8;

/** What the first difference of a group shows in detail: two texts as one difference, or what the failure says. */
export function explanationText(difference: Difference, { style, columns }: Page): string {
  const lines = explanationLines(difference);
  const shown = lines.slice(0, MOST_LINES).map(({ kind, text }) => {
    const sign = { old: '-', new: '+', both: ' ' }[kind];
    return painter(kind, style)(wrap(`${sign} ${visible(text)}`, columns, INDENT).trimEnd());
  });
  if (shown.length < lines.length)
    shown.push(style.dim(`${' '.repeat(INDENT)}(${shown.length} of ${lines.length} lines)`));
  return shown.map((line) => `${line}\n`).join('');
}

function explanationLines(difference: Difference): readonly DiffLine[] {
  const sides = sideBySide(difference);
  if (sides !== undefined)
    return [{ kind: 'old', text: `(${sides.old})` }, { kind: 'new', text: `(${sides.new})` }, ...sides.lines];
  const { cause, message } = difference;
  const text = (message?.new ?? message?.old ?? '').trim();
  // What the title of the group says already needs no second time.
  if (text === '' || text === cause?.message) return [];
  return text.split('\n').map((line) => ({ kind: 'both', text: line }));
}

function painter(kind: DiffLine['kind'], style: Style): (text: string) => string {
  if (kind === 'old') return style.bad;
  return kind === 'new' ? style.good : style.dim;
}
