import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { limitConcurrency } from '../../src/process/limit-concurrency.js';

test('no more than so many go on at a time, in order, and a failure frees its place', async () => {
  const inTurn = limitConcurrency(2);
  const started: number[] = [];
  let going = 0;
  let most = 0;
  const all = Array.from({ length: 7 }, (_, index) =>
    inTurn(async () => {
      started.push(index);
      going += 1;
      most = Math.max(most, going);
      await turn();
      going -= 1;
      if (index === 1) throw new Error('failed');
      return index;
    }),
  );
  const results = await Promise.allSettled(all);
  assert.deepEqual(
    results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason.message)),
    [0, 'failed', 2, 3, 4, 5, 6],
  );
  assert.deepEqual(started, [0, 1, 2, 3, 4, 5, 6]);
  assert.equal(most, 2);
});
