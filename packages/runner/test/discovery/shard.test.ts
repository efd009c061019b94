import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseShardOption, type Timings, takeShard } from '../../src/discovery/shard.js';
import { shuffled } from '../../src/discovery/shuffle.js';

const suite = fc.record({
  ids: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 120 }),
  count: fc.constantFrom(1, 3, 7, 50),
  timings: fc.option(fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { minLength: 1 }), {
    nil: undefined,
  }),
});

/** Gives every second test a duration. */
function timingsOf(ids: readonly string[], durations: readonly number[] | undefined): Timings | undefined {
  if (durations === undefined) return undefined;
  return new Map(
    ids.flatMap((id, index) => (index % 2 === 0 ? [[id, durations[index % durations.length] ?? 0]] : [])),
  );
}

function allShards(ids: readonly string[], count: number, timings?: Timings) {
  const items = ids.map((id) => ({ id }));
  return Array.from({ length: count }, (_, index) => takeShard(items, { index: index + 1, count }, timings));
}

const idsOf = ({ items }: { readonly items: readonly { readonly id: string }[] }) =>
  items.map(({ id }) => id);

describe('the shards of a suite', () => {
  it('have every test once, in the order of the suite, and agree on the plan', () =>
    fc.assert(
      fc.property(suite, ({ ids, count, timings }) => {
        const shards = allShards(ids, count, timingsOf(ids, timings));
        assert.deepEqual(shards.flatMap(idsOf).sort(), [...ids].sort());
        for (const shard of shards)
          assert.deepEqual(
            idsOf(shard),
            ids.filter((id) => idsOf(shard).includes(id)),
          );
        assert.equal(new Set(shards.map(({ facts }) => facts.shardPlan)).size, 1);
      }),
    ));

  it('do not depend on the order of the tests', () =>
    fc.assert(
      fc.property(suite, fc.string(), ({ ids, count, timings }, seed) => {
        const known = timingsOf(ids, timings);
        const [one, other] = [allShards(ids, count, known), allShards(shuffled(ids, seed), count, known)];
        assert.deepEqual(
          one.map((shard) => [idsOf(shard).sort(), shard.facts]),
          other.map((shard) => [idsOf(shard).sort(), shard.facts]),
        );
      }),
    ));

  it('differ by at most one test in what they have to do', () =>
    fc.assert(
      fc.property(suite, ({ ids, count, timings }) => {
        const known = new Map(ids.map((id, index) => [id, timings?.[index % timings.length] ?? 1]));
        const loads = allShards(ids, count, known).map((shard) =>
          idsOf(shard).reduce((sum, id) => sum + (known.get(id) ?? 0), 0),
        );
        const longest = Math.max(0, ...known.values());
        assert.ok(Math.max(...loads) - Math.min(...loads) <= longest + 1e-6);
      }),
    ));

  it('stay as they are for other tests when one is added, without timings', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `domain/${index}`);
    const before = allShards(ids, 7).map(idsOf);
    const after = allShards(['domain/new', ...ids], 7).map(idsOf);
    assert.deepEqual(
      after.map((shard) => shard.filter((id) => id !== 'domain/new')),
      before,
    );
  });

  it('of other tests, of another number or of other timings have another plan', () => {
    const planOf = (ids: readonly string[], count: number, timings?: Timings) =>
      allShards(ids, count, timings)[0]?.facts.shardPlan;
    const slow = new Map([['a', 9]]);
    const plans = [planOf(['a', 'b'], 2), planOf(['a', 'b', 'c'], 2), planOf(['a', 'b', 'c'], 2, slow)];
    assert.equal(new Set(plans).size, plans.length);
  });

  it('without any duration have equally many tests', () => {
    const ids = Array.from({ length: 21 }, (_, index) => `t${index}`);
    assert.deepEqual(
      allShards(ids, 7, new Map()).map(({ items }) => items.length),
      [3, 3, 3, 3, 3, 3, 3],
    );
  });
});

it('a shard is K/N', () => {
  assert.deepEqual(parseShardOption('2/5'), { index: 2, count: 5 });
  for (const text of ['', '0/5', '6/5', '2', '2/', '/5', '2/0', '1.5/2', '-1/2', '2/5/7', ' 2/5'])
    assert.throws(() => parseShardOption(text), /could not run the shard|run the shard/, text);
});
