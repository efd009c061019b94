import type { Test } from '@libvirt-tck/report-model';

/** One test in several reports: undefined for a report that lacks it. */
export type AlignedTest = readonly (Test | undefined)[];

/**
 * Reads several reports in step and yields tests of the same id together. A test is held only until all reports have it or
 * have ended: with reports in roughly the same order, memory holds a few tests. If an id occurs more than once in a report,
 * the first goes with the first, and so on.
 */
export async function* alignTests(reports: readonly AsyncIterable<Test>[]): AsyncGenerator<AlignedTest> {
  const waiting = new Map<string, Waiting>();
  let open = reports.map((report, slot) => ({ slot, tests: report[Symbol.asyncIterator]() }));
  try {
    while (open.length > 0) {
      for (const reading of [...open]) {
        const next = await reading.tests.next();
        if (next.done === true) {
          open = open.filter((other) => other !== reading);
          continue;
        }
        const whole = place(waiting, next.value, reading.slot, reports.length);
        if (whole !== undefined) yield whole;
      }
    }
  } finally {
    await Promise.all(open.map(({ tests }) => tests.return?.()));
  }
  for (const { groups } of waiting.values()) yield* groups;
}

interface Waiting {
  /** In the order of their tests; each still lacks a report. */
  readonly groups: (Test | undefined)[][];
  /** The number of complete groups, which are no longer here. */
  gone: number;
  /** The number of tests of this id so far, for each report. */
  readonly had: number[];
}

/** Adds a test to the first group of its id that lacks it; returns the group if it is complete. */
function place(
  waiting: Map<string, Waiting>,
  test: Test,
  slot: number,
  size: number,
): AlignedTest | undefined {
  let same = waiting.get(test.id);
  if (same === undefined) {
    same = { groups: [], gone: 0, had: new Array<number>(size).fill(0) };
    waiting.set(test.id, same);
  }
  const had = same.had[slot] ?? 0;
  same.had[slot] = had + 1;
  const index = had - same.gone;
  const group = same.groups[index] ?? new Array<Test | undefined>(size).fill(undefined);
  same.groups[index] = group;
  group[slot] = test;
  if (group.includes(undefined)) return undefined;
  // Groups fill up in their order, so the complete one is the first.
  same.groups.shift();
  same.gone += 1;
  if (same.groups.length === 0) waiting.delete(test.id);
  return group;
}
