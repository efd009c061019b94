import { classes } from '../classes.js';
import { type Explanation, explanationOf, lineSigns, withWordSigns } from '../explain/explanation.js';
import { rowVerdict } from '../matrix/row-word.js';
import type { Comparison, Difference, Matrix, PairComparison, RollUp } from '../model.js';
import { silences, statedDifferences } from '../platform/silence.js';
import {
  causeTitle,
  countLines,
  type Group,
  outline,
  remarks,
  type Section,
  times,
  transition,
} from './outline.js';
import { codeBlock, escapeMarkdown as escaped } from './plain.js';
import { verdictSentence } from './verdict.js';
import type { ComparisonView } from './view.js';

/** The most characters that a comment may have on GitHub; GitLab and Forgejo take more. */
export const MARKDOWN_LIMIT = 65_536;

const MOST_LINES = 20;

/** How much of each class is shown where all of it does not fit. */
const SMALLER_LIMITS = [1000, 500, 200, 100, 70, 50, 40, 30, 20, 15, 10, 7, 5, 3, 2, 1] as const;

/**
 * The comparison as a comment on a merge request: verdict and counts first, then as many details as fit, a fair share of
 * each class. What does not fit is said to be missing, with how much it is.
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
  return fit(head, details, limit);
}

function headsOf({ reports, pairs }: Comparison, view: ComparisonView): string {
  const incomplete = reports
    .filter(({ complete }) => !complete)
    .map(({ name }) => `**Incomplete:** ${escaped(name)}\n`);
  const heads = pairs.map((pair, index) => {
    const names = { old: reports[0]?.name ?? '', new: reports[index + 1]?.name ?? '' };
    const unsaid = silences(pair.platform, names).map((line) => `${escaped(line)}\n\n`);
    const title = `${escaped(names.old)} → ${escaped(names.new)}`;
    return `### ${title}\n\n${unsaid.join('')}${headOf(pair, view)}`;
  });
  return [...incomplete, ...heads].join('\n');
}

function detailsOf(comparison: Comparison, view: ComparisonView): readonly string[] {
  const { pairs, matrix } = comparison;
  return [
    ...pairs.flatMap((pair) => [
      ...outline(pair, view).map((section) => sectionOf(section)),
      ...renamesOf(pair),
      ...apiOf(pair),
      ...(pair.rollUp && pair.rollUp.groups.length > 0 ? [rollUpOf(pair.rollUp)] : []),
    ]),
    ...(matrix ? [matrixOf(matrix, comparison, view)] : []),
  ];
}

/** The head, then whole details for as long as they fit. */
function fit(head: string, details: readonly string[], limit: number): string {
  const note = (shown: number) =>
    `\n_${shown} of ${details.length} parts are shown; the others do not fit._\n`;
  const room = limit - note(details.length).length;
  if (head.length > room) return `${head.slice(0, head.lastIndexOf('\n', room) + 1)}${note(0)}`;
  let text = head;
  let shown = 0;
  for (const detail of details) {
    if (text.length + detail.length + 1 > room) continue;
    text += `\n${detail}`;
    shown += 1;
  }
  return text + note(shown);
}

function headOf(pair: PairComparison, view: ComparisonView): string {
  const platform = statedDifferences(pair.platform).map(
    ({ fact, old, new: now }) => `| ${escaped(fact)} | ${escaped(old)} | ${escaped(now)} |\n`,
  );
  const table =
    platform.length === 0 ? '' : `| platform | old | new |\n|---|---|---|\n${platform.join('')}\n`;
  const counts = countLines(pair.counts).map(([name, count]) => {
    const isFatal = name !== 'same' && view.failOn.has(name);
    const title = name === 'same' ? 'is as it was' : classes[name].title;
    return `| ${isFatal ? `**${name}**` : name} | ${count} | ${title} |\n`;
  });
  return `${table}**${verdictSentence(pair.counts, view)}**\n\n| class | items | |\n|---|---:|---|\n${counts.join('')}`;
}

function sectionOf({ class: name, count, groups, allGroups }: Section): string {
  const left = groups.length < allGroups ? `\n_${groups.length} of ${allGroups} causes are shown._\n` : '';
  const summary = `<summary>${name}: ${count}</summary>`;
  return `<details>${summary}\n\n${groups.map(groupOf).join('\n')}${left}\n</details>\n`;
}

function groupOf({ cause, differences, count }: Group): string {
  const title = cause === undefined ? '' : `**${escaped(causeTitle(cause))}**${times(count)}\n\n`;
  const lines = differences.map(
    (difference, index) => itemOf(difference) + (index === 0 ? detailOf(difference) : ''),
  );
  const left = differences.length < count ? `- _${differences.length} of ${count} are shown_\n` : '';
  return title + lines.join('') + left;
}

function itemOf(difference: Difference): string {
  const notes = remarks(difference).map(escaped);
  const what = difference.check === null ? '' : `, ${escaped(difference.check)}`;
  const detail = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return `- ${escaped(difference.test)}${what}: ${transition(difference)}${detail}\n`;
}

/** A block of code that belongs to the item above it. */
function detailOf(difference: Difference): string {
  const explanation = explanationOf(difference);
  if (explanation === undefined) return '';
  const block = codeBlock(textOf(explanation), explanation.sides === undefined ? 'text' : 'diff');
  return `\n${block.replace(/^(?=.)/gm, '  ')}\n`;
}

function textOf({ sides, lines }: Explanation): string {
  const head = sides === undefined ? [] : [`- (${sides.old})`, `+ (${sides.new})`];
  const shown = lines
    .slice(0, MOST_LINES)
    .map(
      (line) => (sides === undefined ? '' : `${lineSigns[line.kind]} `) + withWordSigns(line, asItIs, asItIs),
    );
  const left = shown.length < lines.length ? [`  (${shown.length} of ${lines.length} lines)`] : [];
  return [...head, ...shown, ...left].join('\n');
}

function asItIs(text: string): string {
  return text;
}

function renamesOf({ renames, ambiguous }: PairComparison): readonly string[] {
  const lines = [
    ...renames.map(
      ({ old, new: now, accepted }) =>
        `- ${escaped(old)} → ${escaped(now)} (${accepted ? 'renamed' : 'probably renamed'})\n`,
    ),
    ...ambiguous.map(
      ({ test, old, new: now }) =>
        `- ${escaped(test ?? 'tests')}: ${old.length} vanished where ${now.length} appeared (nobody can tell)\n`,
    ),
  ];
  return lines.length === 0 ? [] : [`**Renames**\n\n${lines.join('')}`];
}

function apiOf({ api }: PairComparison): readonly string[] {
  if (api.length === 0) return [];
  const lines = api.map(({ function: name, old, new: now }) => `| ${escaped(name)} | ${old} | ${now} |\n`);
  return [`| function | old | new |\n|---|---|---|\n${lines.join('')}`];
}

function rollUpOf({ by, groups }: RollUp): string {
  const lines = groups.map(({ name, counts }) => {
    const texts = countLines(counts).map(([title, count]) => `${count} ${title}`);
    return `| ${escaped(name)} | ${texts.join(', ')} |\n`;
  });
  return `| ${by} | items |\n|---|---|\n${lines.join('')}`;
}

function matrixOf({ rows }: Matrix, { reports }: Comparison, { limit }: ComparisonView): string {
  const shown = limit === undefined ? rows : rows.slice(0, limit * MATRIX_SHARE);
  const lines = shown.map((row) => {
    const { test, check, states, failsOn = [] } = row;
    const name = check === null ? escaped(test) : `${escaped(test)}, ${escaped(check)}`;
    return `| ${[name, ...states, rowVerdict(row), failsOn.map(escaped).join(', or ')].join(' | ')} |\n`;
  });
  const left = shown.length < rows.length ? `\n_${shown.length} of ${rows.length} rows are shown._\n` : '';
  const head = ['', ...reports.map(({ name }) => escaped(name)), 'what became of it', 'fails on'];
  return `| ${head.join(' | ')} |\n|${head.map(() => '---|').join('')}\n${lines.join('')}${left}`;
}

/** A row of the matrix takes less room than a cause. */
const MATRIX_SHARE = 10;
