import { groupBy } from '@libvirt-tck/known-broken';
import { type CellView, slug, type TablesPage, type TableView } from '@libvirt-tck/pages';
import { areaOf } from '@libvirt-tck/report-model';
import { plural } from '@libvirt-tck/text';
import { files, functionCell, seriesHead, testCell } from '../cells.js';
import { isClaimed } from '../claims.js';
import { explanationOf } from '../explanations.js';
import type { FunctionState, Series } from '../model.js';
import { latestOf } from '../series.js';
import { nameOf, type Site } from '../site.js';

/** Each test with each series, by area: the newest result, and since when. */
export function testsPage(site: Site): TablesPage {
  const areas = groupBy(site.tests.keys(), areaOf);
  const tables = [...areas].map(([area, ids]): TableView => {
    const series = site.series.filter(({ runs }) =>
      runs.some(({ tests }) => tests.some(({ id }) => areaOf(id) === area)),
    );
    return {
      id: `area-${slug(area)}`,
      title: area,
      kind: 'matrix',
      head: [{ text: 'test' }, ...series.map((one) => seriesHead(one, ''))],
      rows: ids.map((id) => [
        { text: nameOf(id, site.tests.get(id) ?? ''), href: files.test(id) },
        ...series.map((one) => testCell(one, id, '')),
      ]),
    };
  });
  return {
    title: 'Tests',
    about: [
      plural(site.tests.size, 'test'),
      plural(site.series.length, 'driver and platform', 'drivers and platforms'),
    ],
    tables,
    downloads: [
      { text: 'JSON', href: 'data/tests.json' },
      { text: 'CSV', href: 'data/tests.csv' },
      { text: 'schema', href: 'data/matrix.schema.json' },
    ],
  };
}

/** The object of the API that a function belongs to: `Domain` of `virDomainCreateXML`. */
function objectOf(name: string): string {
  return (
    /^vir([A-Z][a-z]+(?:[A-Z][a-z]+(?=[A-Z]|$))?)/
      .exec(name)?.[1]
      ?.replace(/^(Domain|Connect|Network|Node).*$/, '$1') ?? 'other'
  );
}

/** The series whose newest runs recorded calls. */
export function seriesWithCalls(site: Site): readonly Series[] {
  return site.series.filter(({ runs }) => runs.some(({ functions }) => functions.length > 0));
}

/** Each function with each series, measured from recorded calls, beside libvirt's claims. */
export function apiPage(site: Site): TablesPage {
  const series = seriesWithCalls(site);
  const groups = groupBy(site.functions, objectOf);
  return {
    title: 'API',
    about: [
      `${plural(site.functions.length, 'function')} called by tests`,
      plural(series.length, 'driver and platform', 'drivers and platforms'),
    ],
    tables: [...groups].map(([title, names]) => ({
      title,
      ...(site.claims !== undefined && { intro: 'claimed: libvirt’s own page says that the driver has it.' }),
      kind: 'matrix' as const,
      head: [{ text: 'function' }, ...series.map((one) => seriesHead(one, ''))],
      rows: names.map((name) => [
        { text: name, href: files.function(name) },
        ...series.map((one) => withClaim(site, one, name, functionCell(one, name, files.function(name)))),
      ]),
    })),
    downloads: [
      { text: 'JSON', href: 'data/api.json' },
      { text: 'CSV', href: 'data/api.csv' },
      { text: 'schema', href: 'data/matrix.schema.json' },
    ],
  };
}

/** What libvirt claims, below what was measured. */
export function withClaim({ claims }: Site, series: Series, name: string, cell: CellView): CellView {
  const claimed = claims && isClaimed(claims, name, series.scheme, latestOf(series).libvirt);
  if (claimed === undefined) return cell;
  const words = claimed ? 'claimed' : 'not claimed';
  return { ...cell, note: [cell.note, words].filter(Boolean).join(', ') };
}

interface Contradiction {
  readonly name: string;
  readonly series: Series;
}

const KINDS = [
  [
    'claimed-fails',
    'Claimed, and does not work',
    'libvirt’s page says that the driver has the function; every call in the newest report failed.',
  ],
  [
    'unclaimed-works',
    'Works, and is not claimed',
    'A call succeeded, though libvirt’s page does not say that the driver has the function.',
  ],
  ['claimed-untested', 'Claimed, and not called', 'No test in the newest report calls it.'],
] as const;

/** Where libvirt's claims and the reports disagree. */
function contradictions(site: Site): Readonly<Record<(typeof KINDS)[number][0], readonly Contradiction[]>> {
  const found: Record<(typeof KINDS)[number][0], Contradiction[]> = {
    'claimed-fails': [],
    'unclaimed-works': [],
    'claimed-untested': [],
  };
  const { claims } = site;
  if (claims === undefined) return found;
  const names = new Set([...claims.functions.keys(), ...site.functions]);
  for (const name of [...names].sort()) {
    for (const series of seriesWithCalls(site)) {
      const claimed = isClaimed(claims, name, series.scheme, latestOf(series).libvirt);
      if (claimed === undefined) continue;
      const state: FunctionState | undefined = functionCell(series, name, '').state;
      if (claimed && (state === 'unsupported' || state === 'fails'))
        found['claimed-fails'].push({ name, series });
      if (!claimed && state === 'works') found['unclaimed-works'].push({ name, series });
      if (claimed && state === undefined) found['claimed-untested'].push({ name, series });
    }
  }
  return found;
}

export function contradictionsPage(site: Site): TablesPage {
  const all = contradictions(site);
  if (site.claims === undefined)
    return {
      title: 'Contradictions',
      about: [],
      verdict: { tone: 'none', text: 'This site was made without libvirt’s claims' },
      tables: [],
    };
  const real = [...all['claimed-fails'], ...all['unclaimed-works']];
  const open = real.filter(({ name, series }) => explanationOf(name, series.scheme) === undefined).length;
  return {
    title: 'Contradictions',
    about: ['between libvirt’s support matrix and what reports show'],
    verdict:
      real.length === 0
        ? { tone: 'good', text: 'No report contradicts libvirt’s support matrix' }
        : {
            tone: open === 0 ? 'known' : 'bad',
            text: `${plural(real.length, 'contradiction')}, ${open === 0 ? 'all' : real.length - open} of them explained`,
          },
    tables: KINDS.flatMap(([kind, title, intro]) => {
      const rows = kind === 'claimed-untested' ? untestedRows(all[kind]) : all[kind].map(contradictionRow);
      if (rows.length === 0) return [];
      const head =
        kind === 'claimed-untested'
          ? ['function', 'claimed for']
          : ['function', 'measured', 'driver', 'whose', 'explanation'];
      return [
        {
          id: kind,
          title: `${title} (${rows.length})`,
          intro,
          kind: 'list' as const,
          head: head.map((text) => ({ text })),
          rows,
        },
      ];
    }),
  };
}

function contradictionRow({ name, series }: Contradiction): readonly CellView[] {
  const { text, tone, note } = functionCell(series, name, '');
  const explanation = explanationOf(name, series.scheme);
  return [
    { text: name, href: files.function(name) },
    { text, ...(tone !== undefined && { tone }), ...(note !== undefined && { note }) },
    { text: series.driver, note: series.place },
    { text: explanation?.whose ?? '' },
    { text: explanation?.why ?? 'not yet explained' },
  ];
}

/** One row for each function, with the drivers that are said to have it. */
function untestedRows(found: readonly Contradiction[]): readonly (readonly CellView[])[] {
  const drivers = new Map<string, Set<string>>();
  for (const { name, series } of found)
    drivers.set(name, (drivers.get(name) ?? new Set()).add(series.driver));
  return [...drivers].map(([name, own]) => [{ text: name }, { text: [...own].join(', ') }]);
}
