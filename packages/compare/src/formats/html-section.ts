import { classes, type DifferenceClass } from '../classes.js';
import { type Explanation, lineSigns } from '../explain/explanation.js';
import type { DiffLine } from '../explain/side-by-side.js';
import { escaped } from './html-text.js';
import type { Group, GroupLine, Section } from './outline.js';
import type { ComparisonView } from './view.js';

/** The differences of one class. Classes that fail the comparison are open from the start: readers came for them. */
export function sectionHtml(section: Section, index: number, view: ComparisonView): string {
  const { class: name, count, groups, allGroups } = section;
  const isFatal = view.failOn.has(name);
  const tone = isFatal ? 'bad' : classes[name].tone === 'better' ? 'good' : 'known';
  return `<details id="${sectionId(name, index)}"${isFatal ? ' open' : ''}>
<summary><strong class="${tone}">${name}</strong> (${count}): ${classes[name].title}</summary>
${groups.map(groupHtml).join('\n')}${note(groups.length < allGroups ? `${groups.length} of ${allGroups} causes` : undefined)}
</details>`;
}

export function sectionId(name: DifferenceClass, index: number): string {
  return `${name}-${index + 1}`;
}

function groupHtml({ title = 'Cause unknown', tests, leftOut }: Group): string {
  const items = tests.map(
    ({ test, lines, leftOut: left }) =>
      `<li><strong>${escaped(test)}</strong>\n<ul>\n${lines.map(lineHtml).join('\n')}\n</ul>${note(left)}</li>`,
  );
  return `<h3>${escaped(title)}</h3>\n<ul>\n${items.join('\n')}\n</ul>${note(leftOut)}`;
}

function note(text: string | undefined): string {
  return text === undefined ? '' : `\n<p class="none">${text} are shown.</p>`;
}

function lineHtml({ difference, text, detail }: GroupLine): string {
  const { check, items, follows } = difference;
  const what = items === undefined ? `${follows ? 'then ' : ''}${escaped(check ?? 'the test')}: ` : '';
  const states = `<span class="none">${escaped(text)}</span>`;
  return `<li>${what}${states}${detail === undefined ? '' : detailHtml(detail)}</li>`;
}

function detailHtml({ sides, lines }: Explanation): string {
  const summary = sides === undefined ? 'evidence' : `${sides.old} (-) and ${sides.new} (+)`;
  const texts = lines.map((line) => diffLineHtml(line, sides !== undefined));
  return `<details><summary>${summary}</summary><pre>${texts.join('\n')}</pre></details>`;
}

/** The words that differ are underlined: colour alone would not reach everyone. */
function diffLineHtml({ kind, parts }: DiffLine, hasSides: boolean): string {
  const html = parts.map(({ text, isChanged }) =>
    isChanged ? `<mark>${escaped(text)}</mark>` : escaped(text),
  );
  const line = (hasSides ? `${lineSigns[kind]} ` : '') + html.join('');
  if (kind === 'old') return `<del>${line}</del>`;
  return kind === 'new' ? `<ins>${line}</ins>` : line;
}
