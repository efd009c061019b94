import { slug } from '@libvirt-tck/pages';
import { compareVersions, parseVersion } from '@libvirt-tck/text';
import type { Run, Series } from './model.js';
import type { Timeline } from './timeline.js';

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

/** What a timeline shows by now, and since when. */
export interface Evidence<T extends string> {
  readonly state: T;
  /** The newest run that shows it. */
  readonly run: Run;
  /** The first run from which on it has always been so. */
  readonly since: Run;
  /** The newest run in which it worked, if it does no longer. */
  readonly lastGood: Run | undefined;
}

/** Undefined for an empty timeline. */
export function evidenceOf<T extends string>(
  moments: Timeline<{ readonly state: T }>,
  isGood: (state: T) => boolean,
): Evidence<T> | undefined {
  const newest = moments.at(-1);
  if (newest === undefined) return undefined;
  const { state } = newest.result;
  const last = moments.findLastIndex(({ result }) => result.state !== state);
  const lastGood = isGood(state) ? undefined : moments.findLast(({ result }) => isGood(result.state));
  return { state, run: newest.run, since: moments[last + 1]?.run ?? newest.run, lastGood: lastGood?.run };
}
