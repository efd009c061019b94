import { groupBy } from '@libvirt-tck/known-broken';
import type { CellView, TablesPage, TableView } from '@libvirt-tck/pages';
import { plural } from '@libvirt-tck/text';
import { featureCell, featureWord, files, gapOf, seriesHead, testCell } from '../cells.js';
import { nameOf, type Site, type SiteFeature } from '../site.js';
import { columnsOf, featureTimeline } from '../timeline.js';
import { history, type PageWithHistory } from './history.js';

/** Each feature with each series, by area: whether it works, and since when. */
export function featuresPage({ series, features }: Site): TablesPage {
  const areas = groupBy(features, ({ area }) => area);
  return {
    title: 'Features',
    about: [
      plural(features.length, 'feature'),
      plural(series.length, 'driver and platform', 'drivers and platforms'),
      'from the newest report of each',
    ],
    tables: [...areas].map(
      ([title, own]): TableView => ({
        title,
        kind: 'matrix',
        head: [{ text: 'feature' }, ...series.map((one) => seriesHead(one, ''))],
        rows: own.map((feature) => [
          { text: feature.title, href: files.feature(feature.id) },
          ...series.map((one) => featureCell(one, feature.id, files.feature(feature.id))),
        ]),
      }),
    ),
    downloads: [
      { text: 'JSON', href: 'data/features.json' },
      { text: 'CSV', href: 'data/features.csv' },
      { text: 'schema', href: 'data/matrix.schema.json' },
    ],
  };
}

/** One feature: where it works, since when, and which tests show it. */
export function featurePage(site: Site, { id, title, area }: SiteFeature): PageWithHistory {
  const columns = columnsOf(site.series, id, featureTimeline);
  const series = columns.map((column) => column.series);
  const tests = [
    ...new Set(columns.flatMap(({ moments }) => moments.flatMap(({ result }) => result.tests))),
  ].sort();
  const heads = series.map((one) => seriesHead(one, '../'));
  if (series.length === 0)
    return {
      page: { title, about: [area], verdict: { tone: 'none', text: 'No report shows it' }, tables: [] },
      older: [],
    };
  const past = history(
    { path: files.feature(id), name: title },
    columns,
    ({ run, result: use }): CellView => {
      const { word, tone } = featureWord(use);
      const isGap = use.state === 'part' || use.state === 'skip';
      const failed = use.failed > 0 ? `${use.failed} failed` : plural(use.checks, 'check');
      return { text: word, tone, href: `../${files.run(run)}`, note: isGap ? gapOf(use) : failed };
    },
  );
  const page = {
    title,
    about: [area, plural(tests.length, 'test shows it', 'tests show it')],
    tables: [
      {
        title: 'Now',
        kind: 'matrix',
        head: [{ text: 'driver' }, ...heads],
        rows: [[{ text: 'newest result' }, ...series.map((one) => featureCell(one, id, '#history'))]],
      },
      {
        title: 'Tests that show it',
        kind: 'matrix',
        head: [{ text: 'test' }, ...heads],
        rows: tests.map((test) => [
          { text: nameOf(test, site.tests.get(test) ?? ''), href: `../${files.test(test)}` },
          ...series.map((one) => testCell(one, test, '../')),
        ]),
      },
      ...past.tables,
    ],
  } satisfies TablesPage;
  return { page, older: past.older };
}
