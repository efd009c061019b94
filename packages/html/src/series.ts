import { slug } from '@libvirt-tck/pages';
import { compareVersions, parseVersion } from '@libvirt-tck/text';
import type { Run, Series } from './model.js';

/** Sorts runs into series: first by driver and place, then by release. */
export function seriesOf(runs: readonly Run[]): readonly Series[] {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const key = JSON.stringify([run.driver, run.place]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [run]);
    else group.push(run);
  }
  return [...groups.values()]
    .flatMap((group): Series[] => {
      const [first, ...others] = group.sort(byRelease);
      if (first === undefined) return [];
      const { driver, scheme, place } = first;
      return [
        {
          id: slug(`${driver.replaceAll('%', '%25').replaceAll(' ', '%20')} ${place}`),
          driver,
          scheme,
          place,
          runs: [first, ...others],
        },
      ];
    })
    .sort((one, other) => (one.driver + one.place < other.driver + other.place ? -1 : 1));
}

function byRelease(one: Run, other: Run): number {
  return (
    compareReleases(one.libvirt, other.libvirt) ||
    compareReleases(one.hypervisorVersion, other.hypervisorVersion) ||
    order(one.started, other.started) ||
    order(one.id, other.id)
  );
}

/** Texts that are no versions come before those that are. */
export function compareReleases(one: string, other: string): number {
  return compareVersions(parseVersion(one) ?? [], parseVersion(other) ?? []);
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The newest run of a series. */
export function latestOf({ runs }: Series): Run {
  return runs.at(-1) ?? runs[0];
}

/** What the runs of a series show about one thing, and since when. */
export interface Evidence<T extends string> {
  /** Of the newest run that shows it; undefined if none does. */
  readonly state: T | undefined;
  readonly run: Run | undefined;
  /** The first run from which on it has always been so. */
  readonly since: Run | undefined;
  /** The newest run in which it worked, if it does no longer. */
  readonly lastGood: Run | undefined;
}

/** @param stateIn what one run shows; undefined where it does not exercise the thing */
export function evidenceOf<T extends string>(
  { runs }: Series,
  stateIn: (run: Run) => T | undefined,
  isGood: (state: T) => boolean,
): Evidence<T> {
  let found: Evidence<T> = { state: undefined, run: undefined, since: undefined, lastGood: undefined };
  for (const run of runs) {
    const state = stateIn(run);
    if (state === undefined) continue;
    const lastGood = isGood(state)
      ? undefined
      : found.state !== undefined && isGood(found.state)
        ? found.run
        : found.lastGood;
    found = { state, run, since: state === found.state ? found.since : run, lastGood };
  }
  return found;
}
