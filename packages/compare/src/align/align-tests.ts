import type { Test } from '@libvirt-tck/report-model';

/** One test as several reports have it: undefined where a report has none of that id. */
export type AlignedTest = readonly (Test | undefined)[];

/**
 * Goes through several reports at once and brings tests of the same id together. Reports are read in step, and a test is
 * held only until all have it, or all have ended: with reports in roughly the same order, memory holds a few tests.
 * Where an id occurs more than once in a report, the first meets the first, and so on.
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
  /** In the order of their tests; every one lacks some report's. */
  readonly groups: (Test | undefined)[][];
  /** How many groups are whole and gone. */
  gone: number;
  /** How many tests of this id each report has had. */
  readonly had: number[];
}

/** Puts a test where others of its id wait for it; returns the group when it is whole. */
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
  // Groups fill up in their order, so the one that is whole is the first.
  same.groups.shift();
  same.gone += 1;
  if (same.groups.length === 0) waiting.delete(test.id);
  return group;
}
