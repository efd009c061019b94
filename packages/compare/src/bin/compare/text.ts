import { formatTable, type Style, signs } from '@libvirt-tck/cli';
import { visible } from '@libvirt-tck/text';
import {
  type Comparison,
  type ComparisonView,
  countLines,
  detailTables,
  matrixTable,
  outline,
  overallVerdict,
  type PairComparison,
  platformTable,
  rowWords,
  type Tone,
  undeclaredFacts,
  type Verdict,
  verdictOf,
} from '../../index.js';
import { painted, sectionText } from './differences.js';
import { type Page, paragraph, tableText } from './page.js';

/** The comparison for people: the platforms, the differences by cause, then the counts. */
export function comparisonText(
  comparison: Comparison,
  view: ComparisonView,
  style: Style,
  columns: number,
): string {
  const page: Page = { view, style, columns };
  const { reports, pairs, matrix } = comparison;
  const [base, ...others] = reports.map(({ name }) => name);
  const parts = pairs.map((pair, index) =>
    pairText(pair, { old: base ?? '', new: others[index] ?? '' }, verdictOf(comparison, index, view), page),
  );
  const incomplete = reports
    .filter(({ complete }) => !complete)
    .map(({ name }) =>
      paragraph(`${signs.warn} ${visible(name)} is incomplete`, page, 0, { paint: style.warn }),
    );
  const overall = overallVerdict(comparison, view);
  const verdict = overall && paragraph(toned(visible(overall.text), overall.tone, style), page, 0);
  return [
    ...parts,
    ...(matrix ? [matrixText(comparison, page)] : []),
    ...incomplete,
    ...(verdict ? [verdict] : []),
  ].join('\n');
}

function toned(text: string, tone: Tone, style: Style): string {
  return tone === 'odd' ? style.warn(`${signs.warn} ${text}`) : style[tone](`${signs[tone]} ${text}`);
}

function pairText(
  pair: PairComparison,
  names: { old: string; new: string },
  verdict: Verdict,
  page: Page,
): string {
  const { style, view } = page;
  const platform = platformTable(pair, view);
  const facts = [
    platform && tableText({ ...platform, title: style.warn(`${signs.warn} ${platform.title}`) }, page),
    ...undeclaredFacts(pair.platform, names).map((line) =>
      paragraph(visible(line), page, 0, { paint: style.dim }),
    ),
  ].join('');
  return [
    paragraph(`${visible(names.old)} → ${visible(names.new)}`, page, 0, { paint: style.bold }),
    facts,
    ...outline(pair, view).map((section) => sectionText(section, page)),
    ...detailTables(pair, view).map((table) => tableText({ ...table, title: style.bold(table.title) }, page)),
    countsText(pair, verdict, page),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function countsText({ counts }: PairComparison, { text, tone }: Verdict, page: Page): string {
  const rows = countLines(counts).map(([name, count]) => [
    name === 'same' ? `  ${name}` : painted(name, name, page),
    String(count),
  ]);
  return `${paragraph(toned(text, tone, page.style), page, 0)}${formatTable(rows, { align: ['left', 'right'] })}`;
}

/** The reports are numbered, as their names take too much room. */
function matrixText({ reports, matrix }: Comparison, page: Page): string {
  if (matrix === undefined) return '';
  const { title, head, rows, all } = matrixTable(
    matrix,
    reports.map((_, index) => String(index + 1)),
    page.view,
  );
  const words = rowWords(matrix).map(([word, count]) => `${count} ${word}`);
  const compact = rows.map(([item, ...cells]) => {
    const failsOn = cells.pop() ?? '';
    const result = cells.pop() ?? '';
    return [`${item} (${result}${failsOn === '' ? '' : `, fails on ${failsOn}`})`, ...cells];
  });
  return [
    `${page.style.bold(title)}\n`,
    words.length === 0 ? '' : paragraph(words.join(', '), page, 2, { hang: 0 }),
    ...reports.map(({ name }, index) => paragraph(`${index + 1}  ${visible(name)}`, page, 2)),
    tableText({ title: '', head: head.slice(0, -2), rows: compact, all }, page).replace(/^\n/, ''),
  ].join('');
}
