import type { CellView, TablesPage } from '@libvirt-tck/pages';
import { seriesHead } from '../cells.js';
import type { Run, Series } from '../model.js';
import { compareReleases } from '../series.js';

/** One row for each release, one column for each series; several runs of a release stand in rows of their own. */
export function history(
  title: string,
  series: readonly Series[],
  cellOf: (run: Run) => CellView | undefined,
): TablesPage['tables'][number] {
  const releases = [...new Set(series.flatMap(({ runs }) => runs.map(({ libvirt }) => libvirt)))].sort(
    (one, other) => compareReleases(other, one),
  );
  const rows = releases.flatMap((release) => {
    const runs = series.map((one) => one.runs.filter(({ libvirt }) => libvirt === release));
    const height = Math.max(...runs.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => [
      { text: release || 'unknown' },
      ...runs.map((own): CellView => {
        const run = own[own.length - 1 - row];
        return (run && cellOf(run)) ?? { text: '' };
      }),
    ]);
  });
  return {
    title,
    kind: 'matrix',
    head: [{ text: 'libvirt' }, ...series.map((one) => seriesHead(one, '../'))],
    rows,
  };
}
