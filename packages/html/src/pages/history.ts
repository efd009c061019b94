import { createHash } from 'node:crypto';
import { groupBy } from '@libvirt-tck/known-broken';
import type { CellView, TablesPage, TableView } from '@libvirt-tck/pages';
import { plural } from '@libvirt-tck/text';
import { seriesHead } from '../cells.js';
import { compareReleases } from '../series.js';
import type { Column, Moment } from '../timeline.js';

/** Rows of a page of older results. The newest page has as many at least, and less than twice as many. */
const ROWS = 50;

/** A page, and the pages of older results that it leads to. */
export interface PageWithHistory {
  readonly page: TablesPage;
  readonly older: readonly OlderPage[];
}

/** A page of results that a new release does not change. */
export interface OlderPage {
  readonly path: string;
  /** Differs where the page would. */
  readonly signature: string;
  readonly make: () => TablesPage;
}

/** The results with one release, one for each column. */
interface Row<T> {
  readonly release: string;
  readonly moments: readonly (Moment<T> | undefined)[];
}

/**
 * The history of something: one row for each release that some series has a report of, one column for each series; several
 * results with a release stand in rows of their own. Of a long one, the page has the newest rows.
 *
 * @param path of the page, and what people call the thing that it shows
 */
export function history<T>(
  { path, name }: { readonly path: string; readonly name: string },
  columns: readonly Column<T>[],
  cellOf: (moment: Moment<T>) => CellView,
): { readonly tables: readonly TableView[]; readonly older: readonly OlderPage[] } {
  const rows = rowsOf(columns);
  const table = (id: string, title: string, own: readonly Row<T>[]): TableView => ({
    id,
    title,
    kind: 'matrix',
    head: [{ text: 'libvirt' }, ...columns.map(({ series }) => seriesHead(series, '../'))],
    rows: own.map(({ release, moments }) => [
      { text: release || 'unknown' },
      ...moments.map((moment): CellView => (moment === undefined ? { text: '' } : cellOf(moment))),
    ]),
  });
  // Counted from the oldest, so that a new release leaves these pages as they are.
  const pages = Math.max(0, Math.floor(rows.length / ROWS) - 1);
  const chunks = Array.from({ length: pages }, (_, index) => {
    const end = rows.length - index * ROWS;
    return { number: index + 1, own: rows.slice(end - ROWS, end) };
  }).reverse();
  const older = chunks.map(({ number, own }): OlderPage => {
    const title = `${name}: older results, page ${number}`;
    return {
      path: pathOf(path, number),
      signature: signatureOf(title, columns, own),
      make: () => ({ title, about: [], tables: [table('history', 'History', own), wayBack(path, name)] }),
    };
  });
  const newest = table('history', 'History', rows.slice(0, rows.length - pages * ROWS));
  return { tables: pages === 0 ? [newest] : [newest, contents(path, chunks)], older };
}

function rowsOf<T>(columns: readonly Column<T>[]): readonly Row<T>[] {
  const releases = [
    ...new Set(columns.flatMap(({ series }) => series.runs.map(({ libvirt }) => libvirt))),
  ].sort((one, other) => compareReleases(other, one));
  const byRelease = columns.map(({ moments }) => groupBy(moments, ({ run }) => run.libvirt));
  return releases.flatMap((release) => {
    const own = byRelease.map((groups) => groups.get(release) ?? []);
    const height = Math.max(1, ...own.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => ({
      release,
      moments: own.map((moments) => moments[moments.length - 1 - row]),
    }));
  });
}

/** Links to the pages of older results. */
function contents<T>(
  path: string,
  chunks: readonly { readonly number: number; readonly own: readonly Row<T>[] }[],
): TableView {
  return {
    title: 'Older results',
    kind: 'list',
    head: [{ text: 'libvirt' }, { text: 'results' }],
    rows: chunks.map(({ number, own }) => {
      const [newest, oldest] = [own[0]?.release, own.at(-1)?.release];
      const results = own.flatMap(({ moments }) => moments.filter((moment) => moment !== undefined));
      return [
        { text: oldest === newest ? oldest || 'unknown' : `${oldest || 'unknown'} to ${newest}` },
        { text: plural(results.length, 'result'), href: `../${pathOf(path, number)}` },
      ];
    }),
  };
}

function wayBack(path: string, name: string): TableView {
  return {
    title: 'Newest results',
    kind: 'list',
    head: [{ text: 'page' }],
    rows: [[{ text: name, href: `../${path}` }]],
  };
}

function pathOf(path: string, number: number): string {
  return path.replace(/\.html$/, `.older-${number}.html`);
}

function signatureOf<T>(title: string, columns: readonly Column<T>[], rows: readonly Row<T>[]): string {
  const hash = createHash('sha256').update(title);
  for (const { series } of columns)
    hash.update(`\n${JSON.stringify([series.id, series.driver, series.place])}`);
  for (const { release, moments } of rows)
    hash.update(`\n${JSON.stringify(release)} ${moments.map((moment) => moment?.run.id ?? '').join(' ')}`);
  return hash.digest('hex').slice(0, 20);
}
