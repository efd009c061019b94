import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Difference, DifferenceClass } from '../src/index.js';
import { reports } from './support/arbitraries.js';
import { comparePair } from './support/reports.js';

/** What each class looks like from the other side. With known-broken lists, what hid a failure can show it either way. */
const mirrors: Readonly<Record<DifferenceClass, readonly DifferenceClass[]>> = {
  regression: ['fix'],
  fix: ['regression', 'masked-regression'],
  worse: ['improved'],
  improved: ['worse', 'masked-regression'],
  'lost-coverage': ['gained'],
  gained: ['lost-coverage'],
  removed: ['added'],
  added: ['removed'],
  hidden: ['exposed', 'masked-regression'],
  exposed: ['hidden'],
  'removed-failing': ['new-failing', 'masked-regression'],
  'new-failing': ['removed-failing'],
  'removed-skip': ['added-skip'],
  'added-skip': ['removed-skip'],
  'fix-of-known': ['masked-regression', 'regression'],
  'masked-regression': ['fix-of-known', 'hidden', 'removed-failing', 'improved'],
  unmasked: ['newly-acknowledged'],
  'newly-acknowledged': ['unmasked'],
  reattributed: ['reattributed'],
  'flaky-noise': ['flaky-noise'],
  'changed-failure': ['changed-failure'],
  'changed-kind': ['changed-kind'],
  'skip-reason-changed': ['skip-reason-changed'],
  renamed: ['renamed'],
  'not-reached': ['not-reached'],
  'not-compared': ['not-compared'],
};

test('a report compared with itself has no differences', async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (report) => {
      const { differences, causes, renames, ambiguous, counts } = await comparePair(report, report);
      assert.deepEqual([differences, causes, renames, ambiguous], [[], [], [], []]);
      const items = report.tests.reduce((sum, { checks }) => sum + checks.length + 1, 0);
      assert.equal(counts.same, items);
    }),
  );
});

/** The test and the check under their present names, and under those in the old report. */
function namesOf({ test, check, renamedFrom }: Difference): readonly string[] {
  const pairs = [[test, check]];
  if (renamedFrom !== undefined) pairs.push([renamedFrom, check], [test, renamedFrom]);
  return pairs.map((pair) => JSON.stringify(pair));
}

test('swapping two reports mirrors every difference', async () => {
  await fc.assert(
    fc.asyncProperty(reports, reports, async (one, other) => {
      const there = await comparePair(one, other);
      const back = await comparePair(other, one);
      assert.equal(there.counts.same, back.counts.same);
      assert.equal(there.differences.length, back.differences.length);
      const left = [...back.differences];
      for (const difference of there.differences) {
        const { old, new: now, items } = difference;
        const names = namesOf(difference);
        const index = left.findIndex(
          (mirrored) =>
            namesOf(mirrored).some((name) => names.includes(name)) &&
            mirrored.old === now &&
            mirrored.new === old &&
            mirrored.items === items &&
            mirrors[difference.class].includes(mirrored.class),
        );
        assert.notEqual(index, -1, `${difference.class} of ${names[0]} has no mirror`);
        left.splice(index, 1);
      }
    }),
  );
});

test('every item of both reports is counted exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(reports, reports, async (one, other) => {
      const { counts, differences } = await comparePair(one, other);
      const listed = differences.reduce((sum, { items = 1 }) => sum + items, 0);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      assert.equal(listed + counts.same, total);
      for (const [name, count] of Object.entries(counts)) {
        if (name === 'same') continue;
        const ofClass = differences.filter((difference) => difference.class === name);
        assert.equal(
          ofClass.reduce((sum, { items = 1 }) => sum + items, 0),
          count,
        );
      }
    }),
  );
});

test('the order of the tests changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(reports, reports, async (one, other) => {
      const straight = await comparePair(one, other);
      const reversed = await comparePair(one, { ...other, tests: [...other.tests].reverse() });
      assert.deepEqual(reversed, straight);
    }),
  );
});
