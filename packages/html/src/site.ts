import type { Feature } from '@libvirt-tck/known-broken';
import { areaOf } from '@libvirt-tck/report-model';
import type { Claims } from './claims.js';
import type { Run, Series } from './model.js';
import { latestOf } from './series.js';

export type SiteFeature = Pick<Feature, 'id' | 'title' | 'area'>;

/** Everything that the pages across reports are made of. */
export interface Site {
  readonly series: readonly Series[];
  readonly claims: Claims | undefined;
  /** In the order of their file; areas, if there is no file. */
  readonly features: readonly SiteFeature[];
  /** Every test, by its id, in order, with its newest title. */
  readonly tests: ReadonlyMap<string, string>;
  /** Every function that some test called, in order. */
  readonly functions: readonly string[];
}

export function siteOf(
  series: readonly Series[],
  claims: Claims | undefined,
  features?: readonly SiteFeature[],
): Site {
  const titles = new Map<string, string>();
  const names = new Set<string>();
  for (const run of series.flatMap(({ runs }) => runs)) {
    for (const { id, title } of run.tests) if (title !== '' || !titles.has(id)) titles.set(id, title);
    for (const { name } of run.functions) names.add(name);
  }
  const ids = [...titles.keys()].sort();
  const areas = [...new Set(ids.map(areaOf))].map((area) => ({ id: area, title: area, area: 'areas' }));
  return {
    series,
    claims,
    features: features ?? areas,
    tests: new Map(ids.map((id) => [id, titles.get(id) ?? ''])),
    functions: [...names].sort(),
  };
}

/** What people call a test: its title, or the last part of its id in words: `transient lifecycle`. */
export function nameOf(id: string, title: string): string {
  if (title !== '') return title;
  return id
    .slice(id.lastIndexOf('/') + 1)
    .replace(/^\d+-/, '')
    .replaceAll('-', ' ');
}

/** The newest run of each series. */
export function newest(site: Site): readonly { readonly series: Series; readonly run: Run }[] {
  return site.series.map((series) => ({ series, run: latestOf(series) }));
}

/** What a comparison calls a run: its driver and release, and where both are the other's, also what tells the two apart. */
export function nameBeside(run: Run, other: Run): string {
  const name = ({ driver, libvirt }: Run) => `${driver} with libvirt ${libvirt || 'unknown'}`;
  if (name(run) !== name(other)) return name(run);
  const mark = MARKS.find((of) => of(run) !== of(other) && of(run) !== '' && of(other) !== '');
  return `${name(run)} (${mark?.(run) ?? run.id})`;
}

/** What tells runs of one driver and release apart, the most telling first. The version of LXC is that of its kernel. */
const MARKS: readonly ((run: Run) => string)[] = [
  ({ hypervisorVersion }) => hypervisorVersion,
  ({ os }) => os,
  ({ started }) => started.slice(0, 10),
  ({ started }) => started,
];
