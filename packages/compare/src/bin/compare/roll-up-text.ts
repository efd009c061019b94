import { visible } from '@libvirt-tck/text';
import { countLines, type RollUp } from '../../index.js';
import { inColumn, leftOut, nameColumn, type Page, wanted } from './page.js';
import { paragraph } from './paragraph.js';

/** One line for each area, feature or function in which anything is different, and how many are not. */
export function rollUpText({ by, groups }: RollUp, page: Page): string {
  if (groups.length === 0) return '';
  const { style, columns } = page;
  const different = groups.filter(({ counts }) => countLines(counts).some(([name]) => name !== 'same'));
  const shown = wanted(different, page);
  const width = nameColumn(shown.map(({ name }) => visible(name)));
  const lines = shown.map(({ name, counts }) => {
    const texts = countLines(counts).map(([title, count]) => `${count} ${title}`);
    return paragraph(`${inColumn(visible(name), width)}  ${texts.join(', ')}`, columns, 2);
  });
  const title = style.bold(`By ${by}: ${different.length} of ${groups.length} differ`);
  return `${title}\n${lines.join('')}${leftOut(shown.length, different.length, 2, page)}`;
}
