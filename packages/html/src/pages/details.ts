import type { TablesPage } from '@libvirt-tck/pages';
import { duration } from '@libvirt-tck/pages';
import { plural } from '@libvirt-tck/text';
import { files, functionCell, functionWord, seriesHead, stateWord, testCell } from '../cells.js';
import { nameOf, type Site } from '../site.js';
import { columnsOf, functionTimeline, testTimeline } from '../timeline.js';
import { history, type PageWithHistory } from './history.js';
import { withClaim } from './matrices.js';

/** One test: its history over all series and releases. */
export function testPage(site: Site, id: string): PageWithHistory {
  const columns = columnsOf(site.series, id, testTimeline);
  const series = columns.map((column) => column.series);
  const name = nameOf(id, site.tests.get(id) ?? '');
  const { tables, older } = history({ path: files.test(id), name }, columns, ({ run, result }) => {
    const { word, tone } = stateWord(result.state);
    const counts =
      result.failed > 0 ? `${result.failed} of ${result.checks} checks` : plural(result.checks, 'check');
    const time = result.duration === undefined ? '' : `, ${duration(result.duration)}`;
    return { text: word, tone, href: `../${files.testIn(run, id)}`, note: counts + time };
  });
  const page = {
    title: name,
    about: [id, plural(series.length, 'driver and platform', 'drivers and platforms')],
    tables: [
      {
        title: 'Now',
        kind: 'matrix',
        head: [{ text: '' }, ...series.map((one) => seriesHead(one, '../'))].map((cell, index) =>
          index === 0 ? { text: 'driver' } : cell,
        ),
        rows: [[{ text: 'newest result' }, ...series.map((one) => testCell(one, id, '../'))]],
      },
      ...tables,
    ],
  } satisfies TablesPage;
  return { page, older };
}

/** One function: who has it, since when, with which flags and errors, and which tests call it. */
export function functionPage(site: Site, name: string): PageWithHistory {
  const columns = columnsOf(site.series, name, functionTimeline);
  const series = columns.map((column) => column.series);
  const uses = columns.flatMap(({ moments }) => moments.map(({ result }) => result));
  const tests = union(uses, (use) => use.tests).sort();
  const errors = union(uses, (use) => use.errors).sort();
  const flags = union(uses, (use) => use.flags).sort((one, other) => one - other);
  const past = history({ path: files.function(name), name }, columns, ({ run, result: use }) => {
    const { word, tone } = functionWord(use.state);
    const note = [plural(use.calls, 'call'), ...use.errors].join(', ');
    return { text: word, tone, href: `../${files.run(run)}`, note };
  });
  const page = {
    title: name,
    about: [
      plural(tests.length, 'test calls it', 'tests call it'),
      ...(flags.length === 0 ? [] : [`flags ${flags.join(', ')}`]),
      ...(errors.length === 0 ? [] : [`errors ${errors.join(', ')}`]),
    ],
    tables: [
      {
        title: 'Now',
        kind: 'matrix',
        head: [{ text: 'driver' }, ...series.map((one) => seriesHead(one, '../'))],
        rows: [
          [
            { text: 'measured' },
            ...series.map((one) => withClaim(site, one, name, functionCell(one, name, '#history'))),
          ],
        ],
      },
      ...past.tables,
      {
        title: 'Tests that call it',
        kind: 'matrix',
        head: [{ text: 'test' }, ...series.map((one) => seriesHead(one, '../'))],
        rows: tests.map((id) => [
          { text: nameOf(id, site.tests.get(id) ?? ''), href: `../${files.test(id)}` },
          ...series.map((one) => testCell(one, id, '../')),
        ]),
      },
    ],
  } satisfies TablesPage;
  return { page, older: past.older };
}

/** What any of the items has, each once. */
function union<T, Part>(items: readonly T[], partsOf: (item: T) => readonly Part[]): Part[] {
  // Runs share their lists.
  const lists = new Set(items.map(partsOf));
  return [...new Set([...lists].flat())];
}
