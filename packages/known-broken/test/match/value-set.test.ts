import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseVersion } from '@libvirt-tck/text';
import fc from 'fast-check';
import {
  everyVersion,
  hasValue,
  intersect,
  isEmpty,
  isSubset,
  subtract,
  type ValueSet,
  valueSet,
} from '../../src/match/value-set.js';
import { type Interval, inInterval, parseRange } from '../../src/match/version.js';

const ranges = ['>=1', '>=2 <3', '<2', '1', '2.5', '>=1 <2.5', '>3'].map(
  (range) => parseRange(range) ?? undefined,
);
const plain = fc
  .tuple(fc.subarray(['a', 'b']), fc.subarray(ranges.filter((range) => range !== undefined)))
  .map(([words, intervals]) => valueSet(words, intervals));
const set: fc.Arbitrary<ValueSet> = fc.oneof(
  plain,
  plain.map((one) => subtract(everyVersion, one)),
);
/** A value from every part of the world that the sets above can tell apart. */
const values = [undefined, 'a', 'b', 'c', '0.5', '1', '1.5', '2', '2.4', '2.5', '2.6', '3', '4'];
const has = (one: ValueSet, value: string | undefined) => hasValue(one, value, true);

describe('sets of values', () => {
  test('hold the versions of all their ranges, each once', () => {
    const some = ranges.filter((range) => range !== undefined);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...some)), (chosen) => {
        const { intervals } = valueSet([], chosen);
        for (const version of values.flatMap((value) => [parseVersion(value ?? '') ?? []])) {
          if (version.length === 0) continue;
          const holding = (all: readonly Interval[]) =>
            all.filter((interval) => inInterval(interval, version)).length;
          assert.equal(holding(intervals), Math.min(holding(chosen), 1));
        }
      }),
    );
  });
  test('intersect, subtract, compare and are empty as their members say', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        for (const value of values) {
          assert.equal(has(intersect(a, b), value), has(a, value) && has(b, value));
          assert.equal(has(subtract(a, b), value), has(a, value) && !has(b, value));
        }
        assert.equal(
          isEmpty(a),
          values.every((value) => !has(a, value)),
        );
        assert.equal(
          isSubset(a, b),
          values.every((value) => !has(a, value) || has(b, value)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
