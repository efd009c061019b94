import { type Style, signs } from '@libvirt-tck/cli';
import { visible } from '@libvirt-tck/text';
import {
  classes,
  type DifferenceClass,
  type DiffLine,
  type Explanation,
  type Group,
  type GroupLine,
  lineSigns,
  type Section,
  shownLines,
  withWordSigns,
} from '../../index.js';
import { leftOut, type Page, paragraph } from './page.js';

const MOST_LINES = 12;

/** The differences of one class, by cause. */
export function sectionText({ class: name, count, groups, allGroups }: Section, page: Page): string {
  const title = painted(`${name} (${count})`, name, page);
  const left = groups.length < allGroups ? `${groups.length} of ${allGroups} causes` : undefined;
  const texts = groups.map((group) => groupText(group, page));
  return `${title}: ${classes[name].title}\n${texts.join('')}${leftOut(left, 2, page)}`;
}

/** Colour and sign for a class: bad only if it makes the comparison fail. */
export function painted(text: string, name: DifferenceClass, { style, view }: Page): string {
  if (view.failOn.has(name)) return style.bad(`${signs.bad} ${text}`);
  if (classes[name].tone === 'better') return style.good(`${signs.good} ${text}`);
  return style.warn(`${signs.warn} ${text}`);
}

function groupText({ title, tests, leftOut: left }: Group, page: Page): string {
  const { style } = page;
  const texts = tests.map(
    ({ test, lines, leftOut: leftInTest }) =>
      paragraph(visible(test), page, 4, { paint: style.bold }) +
      lines.map((line) => lineText(line, page)).join('') +
      leftOut(leftInTest, 6, page),
  );
  const head = title === undefined ? '' : paragraph(visible(title), page, 2, { paint: style.accent });
  return head + texts.join('') + leftOut(left, 6, page);
}

function lineText({ difference, text, detail }: GroupLine, page: Page): string {
  const { check, items, follows } = difference;
  const what = items === undefined ? `${visible(check ?? 'the test')}: ` : '';
  const line = paragraph(`${follows ? 'then ' : ''}${what}${visible(text)}`, page, 6);
  return detail === undefined ? line : line + explanationText(detail, page);
}

/** Two texts as one difference, or the text of the failure. */
function explanationText(explanation: Explanation, page: Page): string {
  const { style } = page;
  const { sides } = explanation;
  const { lines, leftOut: left } = shownLines(explanation, MOST_LINES);
  const head =
    sides === undefined
      ? ''
      : paragraph(`- (${sides.old})`, page, 8, { paint: style.bad }) +
        paragraph(`+ (${sides.new})`, page, 8, { paint: style.good });
  const shown = lines.map((line) => {
    const text = `${lineSigns[line.kind]} ${withWordSigns(line, visible, style.bold)}`;
    return paragraph(text, page, 8, { paint: painter(line, style) });
  });
  return `${head}${shown.join('')}${left === undefined ? '' : `${style.dim(`        (${left})`)}\n`}`;
}

function painter({ kind }: DiffLine, style: Style): (text: string) => string {
  if (kind === 'old') return style.bad;
  return kind === 'new' ? style.good : style.dim;
}
