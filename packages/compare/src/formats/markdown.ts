import { codeBlock, escapeMarkdown as escaped, fitMarkdown, MARKDOWN_LIMIT } from '@libvirt-tck/text';
import { classes } from '../classes.js';
import { type Explanation, lineSigns, shownLines, withWordSigns } from '../explain/explanation.js';
import type { Comparison, PairComparison } from '../model.js';
import { undeclaredFacts } from '../platform/undeclared-facts.js';
import { countLines, type Group, type GroupLine, outline, type Section } from './outline.js';
import { detailTables, matrixTable, platformTable, type Table } from './tables.js';
import { overallVerdict, verdictOf } from './verdict.js';
import type { ComparisonView } from './view.js';

const MOST_LINES = 20;

/** The limits to try, one after the other, where all of it does not fit. */
const SMALLER_LIMITS = [1000, 500, 200, 100, 70, 50, 40, 30, 20, 15, 10, 7, 5, 3, 2, 1] as const;

/**
 * The comparison as a comment on a merge request: verdict and counts first, then as many details as fit, a fair share of
 * each class. Where something does not fit, the text says how much is missing.
 */
export function comparisonMarkdown(
  comparison: Comparison,
  view: ComparisonView,
  limit = MARKDOWN_LIMIT,
): string {
  const head = headsOf(comparison, view);
  const wanted = view.limit ?? Number.POSITIVE_INFINITY;
  let details: readonly string[] = [];
  for (const share of [wanted, ...SMALLER_LIMITS.filter((smaller) => smaller < wanted)]) {
    details = detailsOf(comparison, { ...view, limit: share });
    const whole = [head, ...details].join('\n');
    if (whole.length <= limit) return whole;
  }
  return fitMarkdown(head, details, limit);
}

function headsOf(comparison: Comparison, view: ComparisonView): string {
  const { reports, pairs } = comparison;
  const overall = overallVerdict(comparison, view);
  const incomplete = reports
    .filter(({ complete }) => !complete)
    .map(({ name }) => `**Incomplete:** ${escaped(name)}\n`);
  const heads = pairs.map((pair, index) => {
    const names = { old: reports[0]?.name ?? '', new: reports[index + 1]?.name ?? '' };
    const undeclared = undeclaredFacts(pair.platform, names).map((line) => `${escaped(line)}\n\n`);
    const title = `${escaped(names.old)} → ${escaped(names.new)}`;
    return `### ${title}\n\n${undeclared.join('')}${headOf(pair, verdictOf(comparison, index, view).text, view)}`;
  });
  return [...(overall ? [`**${escaped(overall.text)}**\n`] : []), ...incomplete, ...heads].join('\n');
}

function headOf(pair: PairComparison, sentence: string, view: ComparisonView): string {
  const platform = platformTable(pair, { failOn: view.failOn });
  const counts = countLines(pair.counts).map(([name, count]) => {
    const isFatal = name !== 'same' && view.failOn.has(name);
    const title = name === 'same' ? 'unchanged' : classes[name].title;
    return `| ${isFatal ? `**${name}**` : name} | ${count} | ${title} |\n`;
  });
  const table = counts.length === 0 ? '' : `| class | items | |\n|---|---:|---|\n${counts.join('')}`;
  const verdict = `**${sentence}**${topCause(pair, view)}`;
  return `${platform ? `${tableOf(platform)}\n` : ''}${verdict}\n\n${table}`;
}

/** The details are folded away, so that what failed first in most tests must stand above them. */
function topCause(pair: PairComparison, view: ComparisonView): string {
  const [section] = outline(pair, { ...view, limit: 1 });
  const title = section && view.failOn.has(section.class) ? section.groups[0]?.title : undefined;
  return title === undefined ? '' : ` Top cause: ${escaped(title)}`;
}

function detailsOf(comparison: Comparison, view: ComparisonView): readonly string[] {
  const { pairs, matrix, reports } = comparison;
  const names = reports.map(({ name }) => name);
  return [
    ...pairs.flatMap((pair) => [
      ...outline(pair, view).map(sectionOf),
      ...detailTables(pair, view).map(tableOf),
    ]),
    ...(matrix ? [tableOf(matrixTable(matrix, names, view))] : []),
  ];
}

function tableOf({ title, head, rows, all }: Table): string {
  if (all === 0) return `${escaped(title)}.\n`;
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |\n`;
  const rule = `|${head.map(() => '---|').join('')}\n`;
  const left = rows.length < all ? `\n_${rows.length} of ${all} rows are shown._\n` : '';
  return `**${escaped(title)}**\n\n${line(head)}${rule}${rows.map(line).join('')}${left}`;
}

function sectionOf({ class: name, count, groups, allGroups }: Section): string {
  const left = groups.length < allGroups ? `\n_${groups.length} of ${allGroups} causes are shown._\n` : '';
  const summary = `<summary>${name}: ${count}</summary>`;
  return `<details>${summary}\n\n${groups.map(groupOf).join('\n')}${left}\n</details>\n`;
}

function groupOf({ title, tests, leftOut }: Group): string {
  const note = (text: string | undefined) => (text === undefined ? '' : `- _${text} are shown_\n`);
  const lines = tests.map((test) => test.lines.map(itemOf).join('') + note(test.leftOut));
  const head = title === undefined ? '' : `**${escaped(title)}**\n\n`;
  return head + lines.join('') + note(leftOut);
}

function itemOf({ difference, text, detail }: GroupLine): string {
  const { test, check, follows } = difference;
  const what = check ?? (follows ? 'the test' : undefined);
  const where = what === undefined ? '' : `, ${follows ? 'then ' : ''}${escaped(what)}`;
  return `- ${escaped(test)}${where}: ${escaped(text)}\n${detail === undefined ? '' : detailOf(detail)}`;
}

/** A block of code that belongs to the item above it. */
function detailOf(explanation: Explanation): string {
  const block = codeBlock(textOf(explanation), explanation.sides === undefined ? 'text' : 'diff');
  return `\n${block.replace(/^(?=.)/gm, '  ')}\n`;
}

function textOf(explanation: Explanation): string {
  const { sides } = explanation;
  const { lines, leftOut } = shownLines(explanation, MOST_LINES);
  const asItIs = (text: string) => text;
  return [
    ...(sides === undefined ? [] : [`- (${sides.old})`, `+ (${sides.new})`]),
    ...lines.map(
      (line) => (sides === undefined ? '' : `${lineSigns[line.kind]} `) + withWordSigns(line, asItIs, asItIs),
    ),
    ...(leftOut === undefined ? [] : [`  (${leftOut})`]),
  ].join('\n');
}
