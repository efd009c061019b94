import { groupBy } from '@libvirt-tck/known-broken';
import type { FeatureUse, FunctionUse, Run, Series, TestResult } from './model.js';

/** What one run of a series shows about something. */
export interface Moment<T> {
  readonly run: Run;
  readonly result: T;
}

/** What the runs of a series show about something, the oldest release first. Runs that show nothing are left out. */
export type Timeline<T> = readonly Moment<T>[];

export const testTimeline = timelines<TestResult>(
  ({ tests }) => tests,
  ({ id }) => id,
);

export const featureTimeline = timelines<FeatureUse>(
  ({ features }) => features,
  ({ id }) => id,
);

export const functionTimeline = timelines<FunctionUse>(
  ({ functions }) => functions,
  ({ name }) => name,
);

/** Finds timelines by name. Every page asks for many, so each series is indexed once. */
function timelines<T>(resultsOf: (run: Run) => readonly T[], nameOf: (result: T) => string) {
  const indices = new WeakMap<Series, ReadonlyMap<string, Timeline<T>>>();
  const indexOf = ({ runs }: Series): ReadonlyMap<string, Timeline<T>> =>
    groupBy(
      runs.flatMap((run) => resultsOf(run).map((result) => ({ run, result }))),
      ({ result }) => nameOf(result),
    );
  return (series: Series, name: string): Timeline<T> => {
    const index = indices.get(series) ?? indexOf(series);
    indices.set(series, index);
    return index.get(name) ?? [];
  };
}

/** A series and its timeline of something. */
export interface Column<T> {
  readonly series: Series;
  readonly moments: Timeline<T>;
}

/** The series that have a timeline of something. */
export function columnsOf<T>(
  series: readonly Series[],
  name: string,
  timelineOf: (series: Series, name: string) => Timeline<T>,
): readonly Column<T>[] {
  return series
    .map((one) => ({ series: one, moments: timelineOf(one, name) }))
    .filter(({ moments }) => moments.length > 0);
}
