import { type Style, signs } from '@libvirt-tck/cli';
import { visible } from '@libvirt-tck/text';
import {
  type Comparison,
  type ComparisonView,
  causeTitle,
  classes,
  countLines,
  type Difference,
  type DifferenceClass,
  type Group,
  outline,
  type PairComparison,
  remarks,
  type Section,
  silences,
  statedDifferences,
  subject,
  times,
  transition,
  verdictSentence,
  verdictTone,
} from '../../index.js';
import { explanationText } from './explanation-text.js';
import { matrixText } from './matrix-text.js';
import { inColumn, leftOut, nameColumn, type Page, wanted } from './page.js';
import { paragraph } from './paragraph.js';
import { rollUpText } from './roll-up-text.js';

/** The comparison for people: where it ran, what became of the results and why, and how much of each there is. */
export function comparisonText(
  comparison: Comparison,
  view: ComparisonView,
  style: Style,
  columns: number,
): string {
  const page: Page = { view, style, columns };
  const [base, ...others] = comparison.reports;
  const parts = comparison.pairs.map((pair, index) => {
    const names = { old: base?.name ?? '', new: others[index]?.name ?? '' };
    const title = paragraph(`${visible(names.old)} → ${visible(names.new)}`, columns, 0);
    return [style.bold(title), ...pairParts(pair, names, page)].join('\n');
  });
  const incomplete = comparison.reports
    .filter(({ complete }) => !complete)
    .map(({ name }) => style.warn(paragraph(`${signs.warn} ${visible(name)} is incomplete`, columns, 0)));
  const matrix = comparison.matrix ? [matrixText(comparison.matrix, comparison.reports, page)] : [];
  return [...parts, ...matrix, ...incomplete].join('\n');
}

/** What the two reports of a pair are called. */
interface Names {
  readonly old: string;
  readonly new: string;
}

function pairParts(pair: PairComparison, names: Names, page: Page): readonly string[] {
  return [
    platformText(pair, names, page),
    ...outline(pair, page.view).map((section) => sectionText(section, page)),
    renamesText(pair, page),
    apiText(pair, page),
    pair.rollUp ? rollUpText(pair.rollUp, page) : '',
    countsText(pair, page),
  ].filter((part) => part !== '');
}

function platformText({ platform }: PairComparison, names: Names, { style, columns }: Page): string {
  const stated = statedDifferences(platform);
  const width = nameColumn(stated.map(({ fact }) => visible(fact)));
  const lines = stated.map(({ fact, old, new: now }) =>
    paragraph(`${inColumn(visible(fact), width)}  ${visible(old)} → ${visible(now)}`, columns, 2),
  );
  const title = stated.length === 0 ? '' : `${style.warn(`${signs.warn} The platforms differ`)}\n`;
  const unsaid = silences(platform, names).map((line) => style.dim(paragraph(visible(line), columns, 0)));
  return `${title}${lines.join('')}${unsaid.join('')}`;
}

/** Colour and sign for a class: bad only if it makes the comparison fail. */
function painted(text: string, name: DifferenceClass, { style, view }: Page): string {
  if (view.failOn.has(name)) return style.bad(`${signs.bad} ${text}`);
  if (classes[name].tone === 'better') return style.good(`${signs.good} ${text}`);
  return style.warn(`${signs.warn} ${text}`);
}

function sectionText(section: Section, page: Page): string {
  const { class: name, count, groups, allGroups } = section;
  const title = painted(`${name} (${count})`, name, page);
  const left =
    groups.length < allGroups
      ? page.style.dim(`  (${groups.length} of ${allGroups} causes; all with --limit 0)\n`)
      : '';
  return `${title}: ${classes[name].title}\n${groups.map((group) => groupText(group, page)).join('')}${left}`;
}

function groupText({ cause, differences, count }: Group, page: Page): string {
  const { style, columns } = page;
  const title =
    cause === undefined
      ? ''
      : style.accent(paragraph(`${visible(causeTitle(cause))}${times(count)}`, columns, 2));
  const lines: string[] = [];
  let test: string | undefined;
  for (const difference of differences) {
    if (difference.test !== test) lines.push(paragraph(style.bold(visible(difference.test)), columns, 4));
    test = difference.test;
    lines.push(differenceText(difference, page));
    // The others of the group failed for the same cause.
    if (difference === differences[0]) lines.push(explanationText(difference, page));
  }
  lines.push(leftOut(differences.length, count, 6, page));
  return title + lines.join('');
}

function differenceText(difference: Difference, { columns }: Page): string {
  const notes = remarks(difference).map(visible);
  const detail = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  const what = difference.items === undefined ? `${visible(subject(difference))}: ` : '';
  return paragraph(`${what}${transition(difference)}${detail}`, columns, 6);
}

function listText(title: string, lines: readonly string[], page: Page): string {
  const shown = wanted(lines, page);
  return `${page.style.bold(title)}\n${shown.join('')}${leftOut(shown.length, lines.length, 2, page)}`;
}

function renamesText({ renames, ambiguous }: PairComparison, page: Page): string {
  const { columns } = page;
  const lines = [
    ...renames.map(({ kind, test, old, new: now, accepted }) => {
      const where = kind === 'check' ? `${visible(test)}: ` : '';
      const how = accepted ? 'renamed' : 'probably renamed';
      return paragraph(`${where}${visible(old)} → ${visible(now)} (${how})`, columns, 2);
    }),
    ...ambiguous.map(({ test, old, new: now }) => {
      const where = test === null ? '' : `${visible(test)}: `;
      return paragraph(
        `${where}${old.length} vanished where ${now.length} appeared (nobody can tell)`,
        columns,
        2,
      );
    }),
  ];
  return lines.length === 0 ? '' : listText('Renames', lines, page);
}

function apiText({ api }: PairComparison, page: Page): string {
  const { columns } = page;
  if (api.length === 0) return '';
  const lines = api.map(({ function: name, old, new: now }) =>
    paragraph(`${visible(name)}  ${old} → ${now}`, columns, 2),
  );
  return listText('Functions', lines, page);
}

function countsText({ counts }: PairComparison, page: Page): string {
  const { style, view } = page;
  const lines = countLines(counts);
  const nameWidth = Math.max(...lines.map(([name]) => name.length), 0);
  const width = Math.max(...lines.map(([, count]) => String(count).length), 0);
  const texts = lines.map(([name, count]) => {
    const line = `${name.padEnd(nameWidth)}  ${String(count).padStart(width)}`;
    return name === 'same' ? `  ${line}\n` : `${painted(line, name, page)}\n`;
  });
  const sentence = verdictSentence(counts, view);
  const verdict = {
    bad: style.bad(`${signs.bad} ${sentence}`),
    odd: style.warn(`${signs.warn} ${sentence}`),
    good: style.good(`${signs.good} ${sentence}`),
  };
  return `${verdict[verdictTone(counts, view)]}\n${texts.join('')}`;
}
