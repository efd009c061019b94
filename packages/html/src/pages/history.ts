import { groupBy } from '@libvirt-tck/known-broken';
import type { CellView, TablesPage } from '@libvirt-tck/pages';
import { seriesHead } from '../cells.js';
import { compareReleases } from '../series.js';
import type { Column, Moment } from '../timeline.js';

/**
 * One row for each release that some series has a report of, one column for each series; several results with a release stand in
 * rows of their own.
 */
export function history<T>(
  title: string,
  columns: readonly Column<T>[],
  cellOf: (moment: Moment<T>) => CellView,
): TablesPage['tables'][number] {
  const releases = [
    ...new Set(columns.flatMap(({ series }) => series.runs.map(({ libvirt }) => libvirt))),
  ].sort((one, other) => compareReleases(other, one));
  const byRelease = columns.map(({ moments }) => groupBy(moments, ({ run }) => run.libvirt));
  const rows = releases.flatMap((release) => {
    const own = byRelease.map((groups) => groups.get(release) ?? []);
    const height = Math.max(1, ...own.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => [
      { text: release || 'unknown' },
      ...own.map((moments): CellView => {
        const moment = moments[moments.length - 1 - row];
        return moment === undefined ? { text: '' } : cellOf(moment);
      }),
    ]);
  });
  return {
    title,
    kind: 'matrix',
    head: [{ text: 'libvirt' }, ...columns.map(({ series }) => seriesHead(series, '../'))],
    rows,
  };
}
