import { createHash } from 'node:crypto';
import { classes, type DifferenceClass } from '../classes.js';
import type { Comparison, PairComparison } from '../model.js';
import { silences, statedDifferences } from '../platform/silence.js';
import { groupHtml } from './html-group.js';
import { htmlStyle } from './html-style.js';
import { apiTable, matrixTable, rollUpTable, table } from './html-tables.js';
import { countLines, outline, type Section } from './outline.js';
import { escapeHtml as escaped } from './plain.js';
import { verdictSentence, verdictTone } from './verdict.js';
import type { ComparisonView } from './view.js';

/**
 * The comparison as one page that needs nothing else: no script, no font, no image, no request. Its policy allows its own
 * style sheet and nothing more, so a hostile report can add nothing to it.
 */
export function comparisonHtml(comparison: Comparison, view: ComparisonView): string {
  const [base, ...others] = comparison.reports;
  const names = [base, ...others].map((report) => report?.name ?? '');
  const title = `Comparison of ${names.join(', ')}`;
  const hash = createHash('sha256').update(htmlStyle).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const pairs = comparison.pairs.map((pair, index) => {
    const [old, now] = [names[0] ?? '', names[index + 1] ?? ''];
    const heading = `${escaped(old)} → ${escaped(now)}`;
    const unsaid = silences(pair.platform, { old, new: now });
    const captionEnd = comparison.pairs.length > 1 ? `, ${heading}` : '';
    return pairHtml(pair, { heading, unsaid, captionEnd, index, view });
  });
  const matrix = comparison.matrix ? [matrixTable(comparison.matrix, names, view)] : [];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${reportsTable(comparison)}
${[...pairs, ...matrix].join('\n')}
</main>
</body>
</html>
`;
}

function reportsTable({ reports }: Comparison): string {
  const rows = reports.map(({ name, suite, suiteVersion = '', started = '', tests, checks, complete }) => [
    escaped(name),
    escaped(`${suite} ${suiteVersion}`.trim()),
    escaped(started),
    String(tests),
    String(checks),
    complete ? 'complete' : '<span class="bad">incomplete</span>',
  ]);
  return table('Reports', ['report', 'suite', 'started', 'tests', 'checks', 'run'], rows);
}

/** Where on the page a comparison with the base is. */
interface Part {
  readonly heading: string;
  /** What the reports do not say of their platforms. */
  readonly unsaid: readonly string[];
  /** Tells the tables of this part from those of others. */
  readonly captionEnd: string;
  readonly index: number;
  readonly view: ComparisonView;
}

function pairHtml(pair: PairComparison, part: Part): string {
  const { heading, unsaid, captionEnd, index, view } = part;
  const sections = outline(pair, view).map((section) => sectionHtml(section, index, view));
  return [
    `<h2>${heading}</h2>`,
    `<p class="${verdictTone(pair.counts, view)}"><strong>${verdictSentence(pair.counts, view)}</strong></p>`,
    platformHtml(pair, captionEnd),
    ...unsaid.map((line) => `<p class="quiet">${escaped(line)}</p>`),
    countsHtml(pair, part),
    ...sections,
    renamesHtml(pair, captionEnd),
    apiTable(pair.api, captionEnd),
    pair.rollUp ? rollUpTable(pair.rollUp, captionEnd) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function platformHtml({ platform }: PairComparison, captionEnd: string): string {
  const stated = statedDifferences(platform);
  if (stated.length === 0) return '';
  const rows = stated.map(({ fact, old, new: now }) => [fact, old, now].map((text) => escaped(text)));
  return table(`What differs between the platforms${captionEnd}`, ['fact', 'old', 'new'], rows);
}

/** The classes that fail are what a reader came for: they are open from the start. */
function sectionHtml(section: Section, index: number, view: ComparisonView): string {
  const { class: name, count, groups, allGroups } = section;
  const open = view.failOn.has(name) ? ' open' : '';
  const left =
    groups.length < allGroups
      ? `<p class="quiet">${groups.length} of ${allGroups} causes are shown.</p>`
      : '';
  return `<details id="${sectionId(name, index)}"${open}>
<summary><strong class="${toneOf(name, view)}">${name}</strong> (${count}): ${classes[name].title}</summary>
${groups.map(groupHtml).join('\n')}${left}
</details>`;
}

function sectionId(name: DifferenceClass, index: number): string {
  return `${name}-${index + 1}`;
}

function toneOf(name: DifferenceClass, view: ComparisonView): string {
  if (view.failOn.has(name)) return 'bad';
  return classes[name].tone === 'better' ? 'good' : 'odd';
}

function countsHtml(pair: PairComparison, { captionEnd, index, view }: Part): string {
  const rows = countLines(pair.counts).map(([name, count]) => {
    if (name === 'same') return ['same', String(count), 'is as it was'];
    const isListed = view.only === undefined || view.only.has(name);
    const link = isListed ? `<a href="#${sectionId(name, index)}">${name}</a>` : name;
    const verdict = view.failOn.has(name) ? ' (fails the comparison)' : '';
    return [link, String(count), classes[name].title + verdict];
  });
  return table(`Items by class${captionEnd}`, ['class', 'items', 'meaning'], rows);
}

function renamesHtml({ renames, ambiguous }: PairComparison, captionEnd: string): string {
  const rows = [
    ...renames.map(({ kind, test, old, new: now, accepted }) => [
      kind === 'test' ? '' : escaped(test),
      escaped(old),
      escaped(now),
      accepted ? 'renamed' : 'probably renamed',
    ]),
    ...ambiguous.map(({ test, old, new: now }) => [
      escaped(test ?? ''),
      `${old.length} vanished`,
      `${now.length} appeared`,
      'nobody can tell',
    ]),
  ];
  return rows.length === 0
    ? ''
    : table(`Renames${captionEnd}`, ['in', 'old name', 'new name', 'verdict'], rows);
}
