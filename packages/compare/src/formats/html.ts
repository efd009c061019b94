import { singlePage } from '@libvirt-tck/pages';
import { classes, type DifferenceClass } from '../classes.js';
import type { Comparison, PairComparison } from '../model.js';
import { undeclaredFacts } from '../platform/undeclared-facts.js';
import { sectionHtml, sectionId } from './html-section.js';
import { escaped } from './html-text.js';
import { countLines, outline } from './outline.js';
import { detailTables, matrixTable, platformTable, type Table } from './tables.js';
import { overallVerdict, type Tone, type Verdict, verdictOf } from './verdict.js';
import type { ComparisonView } from './view.js';

/**
 * The comparison as one page that needs nothing else: no script, no font, no image, no request. Its policy allows its own
 * style sheet and nothing more, so a hostile report can add nothing to it.
 */
export function comparisonHtml(comparison: Comparison, view: ComparisonView): string {
  return singlePage(comparisonTitle(comparison), comparisonBody(comparison, view));
}

export function comparisonTitle({ reports }: Comparison): string {
  return `Comparison of ${reports.map(({ name }) => name).join(', ')}`;
}

/** The same without the frame of a page, for a page of a site. The verdict comes first. */
export function comparisonBody(comparison: Comparison, view: ComparisonView): string {
  const { reports, pairs, matrix } = comparison;
  const names = reports.map(({ name }) => name);
  const parts = pairs.map((pair, index) => {
    const sides = { old: names[0] ?? '', new: names[index + 1] ?? '' };
    return pairHtml(pair, {
      sides,
      isOnly: pairs.length === 1,
      index,
      view,
      verdict: verdictOf(comparison, index, view),
    });
  });
  const overall = overallVerdict(comparison, view);
  return [
    `<h1>${escaped(comparisonTitle(comparison))}</h1>`,
    ...(overall ? [verdictHtml(overall.tone, escaped(overall.text))] : []),
    ...parts,
    ...(matrix ? [tableHtml(matrixTable(matrix, names, view))] : []),
    reportsHtml(comparison),
  ].join('\n');
}

function verdictHtml(tone: Tone, html: string): string {
  return `<p class="verdict ${tone === 'odd' ? 'known' : tone}"><strong>${html}</strong></p>`;
}

function reportsHtml({ reports }: Comparison): string {
  const rows = reports.map(({ name, suite, suiteVersion = '', started = '', tests, checks, complete }) => [
    escaped(name),
    escaped(`${suite} ${suiteVersion}`.trim()),
    escaped(started),
    String(tests),
    String(checks),
    complete ? 'complete' : '<span class="bad">incomplete</span>',
  ]);
  return tableOf('Reports', ['report', 'suite', 'started', 'tests', 'checks', 'run'], rows);
}

/** The place of a comparison with the base on the page. */
interface Part {
  readonly sides: { readonly old: string; readonly new: string };
  /** Whether the page has no other part: then captions need not name it. */
  readonly isOnly: boolean;
  readonly index: number;
  readonly verdict: Verdict;
  readonly view: ComparisonView;
}

function pairHtml(pair: PairComparison, part: Part): string {
  const { sides, isOnly, index, verdict, view } = part;
  const heading = `${escaped(sides.old)} → ${escaped(sides.new)}`;
  const captionEnd = isOnly ? '' : `, ${heading}`;
  const platform = platformTable(pair, { failOn: view.failOn });
  const sentence = verdictHtml(verdict.tone, verdict.text);
  return [
    ...(isOnly ? [sentence, '<h2>Changes</h2>'] : [`<h2>${heading}</h2>`, sentence]),
    ...(platform ? [tableHtml(platform, captionEnd)] : []),
    ...undeclaredFacts(pair.platform, sides).map((line) => `<p class="none">${escaped(line)}</p>`),
    countsHtml(pair, captionEnd, part),
    ...outline(pair, view).map((section) => sectionHtml(section, index, view)),
    ...detailTables(pair, view).map((table) => tableHtml(table, captionEnd)),
  ].join('\n');
}

function countsHtml(pair: PairComparison, captionEnd: string, { index, view }: Part): string {
  const isListed = (name: DifferenceClass) => view.only === undefined || view.only.has(name);
  const rows = countLines(pair.counts).map(([name, count]) => {
    if (name === 'same') return ['same', String(count), 'unchanged'];
    const link = isListed(name) ? `<a href="#${sectionId(name, index)}">${name}</a>` : name;
    const verdict = view.failOn.has(name) ? ' (fails the comparison)' : '';
    return [link, String(count), classes[name].title + verdict];
  });
  return tableOf(`Items by class${captionEnd}`, ['class', 'items', 'meaning'], rows);
}

function tableHtml({ title, head, rows, all }: Table, captionEnd = ''): string {
  if (all === 0) return `<p class="none">${escaped(title)}.</p>`;
  const left = rows.length < all ? ` (${rows.length} of ${all} rows)` : '';
  return tableOf(
    `${escaped(title)}${left}${captionEnd}`,
    head.map(escaped),
    rows.map((cells) => cells.map(escaped)),
  );
}

/** A table with a caption, which no other on the page has; the cells are HTML. Nothing without rows. */
function tableOf(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const isNumber = head.map((_, column) => rows.every((cells) => /^\d+$/.test(cells[column] ?? '')));
  const cell = (html: string, column: number) => `<td${isNumber[column] ? ' class="n"' : ''}>${html}</td>`;
  const headings = head
    .map((text, column) => `<th scope="col"${isNumber[column] ? ' class="n"' : ''}>${text}</th>`)
    .join('');
  return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;
}
