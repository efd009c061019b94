import type { CellView, TablesPage, TableView } from '@libvirt-tck/pages';
import { plural } from '@libvirt-tck/text';
import { featureCell, files, functionCell, seriesHead, testCell } from '../cells.js';
import type { Series } from '../model.js';
import { latestOf } from '../series.js';
import { nameOf, type Site } from '../site.js';

/** Things of one kind, with a cell for each series. */
interface Kind {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (readonly [head: CellView, one: CellView, other: CellView])[];
}

/** The newest results of two series side by side: all in which they differ. */
export function pairPage(site: Site, one: Series, other: Series): TablesPage {
  const cells = (cellOf: (series: Series) => CellView) => [cellOf(one), cellOf(other)] as const;
  const kinds: readonly Kind[] = [
    {
      id: 'features',
      title: 'Features',
      rows: site.features.map(({ id, title }) => [
        { text: title, href: `../${files.feature(id)}` },
        ...cells((series) => featureCell(series, id, `../${files.feature(id)}`)),
      ]),
    },
    {
      id: 'tests',
      title: 'Tests',
      rows: [...site.tests].map(([id, title]) => [
        { text: nameOf(id, title), href: `../${files.test(id)}` },
        ...cells((series) => testCell(series, id, '../')),
      ]),
    },
    {
      id: 'functions',
      title: 'Functions',
      rows: site.functions.map((name) => [
        { text: name, href: `../${files.function(name)}` },
        ...cells((series) => functionCell(series, name, `../${files.function(name)}`)),
      ]),
    },
  ];
  const head = [seriesHead(one, '../'), seriesHead(other, '../')];
  const tables = kinds.flatMap(({ id, title, rows }): TableView[] => {
    const different = rows.filter(([, a, b]) => a.text !== b.text);
    return different.length === 0
      ? []
      : [
          {
            id,
            title: `${title} (${different.length} of ${rows.length})`,
            kind: 'matrix',
            head: [{ text: 'name' }, ...head],
            rows: different,
          },
        ];
  });
  return {
    title: `${nameIn(one)} beside ${nameIn(other)}`,
    about: [one, other].map((series) => `${series.driver}: libvirt ${latestOf(series).libvirt || 'unknown'}`),
    ...(tables.length === 0 && {
      verdict: { tone: 'none' as const, text: 'Their newest results are the same' },
    }),
    tables: [...tables, elsewhere(one, other)],
  };
}

/** The same the other way round, and the command for every check. */
function elsewhere(one: Series, other: Series): TableView {
  const [a, b] = [latestOf(one), latestOf(other)];
  return {
    title: 'Elsewhere',
    kind: 'list',
    head: [{ text: 'comparison' }, { text: 'by' }],
    rows: [
      [
        { text: 'The other way round', href: `../${files.pair(other, one)}` },
        { text: `${nameIn(other)} beside ${nameIn(one)}` },
      ],
      [{ text: 'Every check' }, { text: `tck-compare run/${a.id}.xml run/${b.id}.xml` }],
    ],
  };
}

/** Links from a series to its comparisons with all others; undefined if there is no other. */
export function pairsTable(site: Site, series: Series): TableView | undefined {
  const others = site.series.filter((other) => other !== series);
  if (others.length === 0) return undefined;
  return {
    id: 'pairs',
    title: `Beside ${plural(others.length, 'other driver', 'other drivers')}`,
    kind: 'list',
    head: [{ text: 'driver' }, { text: 'platform' }],
    rows: others.map((other) => [
      { text: other.driver, href: `../${files.pair(series, other)}` },
      { text: other.place },
    ]),
  };
}

function nameIn({ driver, place }: Series): string {
  return place === '' ? driver : `${driver} on ${place}`;
}
