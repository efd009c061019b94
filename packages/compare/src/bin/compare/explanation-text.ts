import type { Style } from '@libvirt-tck/cli';
import { visible } from '@libvirt-tck/text';
import { type Difference, type DiffLine, explanationOf, lineSigns, withWordSigns } from '../../index.js';
import type { Page } from './page.js';
import { paragraph } from './paragraph.js';

const MOST_LINES = 12;
const INDENT = 8;

/** What the first difference of a group shows in detail: two texts as one difference, or what the failure says. */
export function explanationText(difference: Difference, { style, columns }: Page): string {
  const explanation = explanationOf(difference);
  if (explanation === undefined) return '';
  const { sides, lines } = explanation;
  const head =
    sides === undefined
      ? ''
      : style.bad(paragraph(`- (${sides.old})`, columns, INDENT)) +
        style.good(paragraph(`+ (${sides.new})`, columns, INDENT));
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) =>
      painter(
        line,
        style,
      )(paragraph(`${lineSigns[line.kind]} ${withWordSigns(line, visible, style.bold)}`, columns, INDENT)),
    );
  const left =
    shown.length < lines.length
      ? style.dim(`${' '.repeat(INDENT)}(${shown.length} of ${lines.length} lines)\n`)
      : '';
  return `${head}${shown.join('')}${left}`;
}

function painter({ kind }: DiffLine, style: Style): (text: string) => string {
  if (kind === 'old') return style.bad;
  return kind === 'new' ? style.good : style.dim;
}
