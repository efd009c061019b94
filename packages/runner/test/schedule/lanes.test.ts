import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { runInLanes } from '../../src/schedule/lanes.js';

const needs = fc.record({
  alone: fc.boolean(),
  exclusive: fc.uniqueArray(fc.constantFrom('disk', 'nic', 'daemon')),
});
const item = fc.record({ needs, turns: fc.nat(3) });

it('works on every item once, and on no two side by side that exclude each other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { maxLength: 20 }),
      fc.integer({ min: 1, max: 4 }),
      async (items, jobs) => {
        const running = new Set<(typeof items)[number]>();
        const done: typeof items = [];
        await runInLanes(
          items,
          jobs,
          () => false,
          async (one) => {
            for (const other of running) {
              assert.ok(!one.needs.alone && !other.needs.alone);
              assert.ok(!one.needs.exclusive.some((name) => other.needs.exclusive.includes(name)));
            }
            running.add(one);
            assert.ok(running.size <= jobs);
            for (let left = one.turns; left > 0; left -= 1) await turn();
            running.delete(one);
            done.push(one);
          },
        );
        assert.equal(done.length, items.length);
        assert.equal(new Set(done).size, items.length);
        if (jobs === 1) assert.deepEqual(done, items);
      },
    ),
    { numRuns: 200 },
  );
});

const easy = { alone: false, exclusive: [] };

it('starts no item after isOver returned true', async () => {
  const done: number[] = [];
  const items = [1, 2, 3].map((number) => ({ number, needs: easy }));
  await runInLanes(
    items,
    1,
    () => done.length === 2,
    async ({ number }) => {
      done.push(number);
    },
  );
  assert.deepEqual(done, [1, 2]);
});

it('rejects with the error of an item', async () => {
  const failing = runInLanes(
    [{ needs: easy }],
    2,
    () => false,
    () => Promise.reject(new Error('no')),
  );
  await assert.rejects(failing, { message: 'no' });
});
