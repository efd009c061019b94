import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { limitConcurrency } from '../../src/process/limit-concurrency.js';

test('at most the given number run at a time, in order, and a failure makes room for the next', async () => {
  const limited = limitConcurrency(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const all = Array.from({ length: 7 }, (_, index) =>
    limited(async () => {
      started.push(index);
      running += 1;
      most = Math.max(most, running);
      await turn();
      running -= 1;
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
