import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockTime, estimateSeconds } from '../../src/message/elapsed.js';

test('seconds as a clock shows them', () => {
  const shown = [0, 7.4, 59.6, 60, 754, 3600, 3723, 360_000].map(clockTime);
  assert.deepEqual(shown, ['0:00', '0:07', '1:00', '1:00', '12:34', '1:00:00', '1:02:03', '100:00:00']);
});

test('the rest takes as long as what is done', () => {
  assert.equal(estimateSeconds(10, 40, 20), 60);
  assert.equal(estimateSeconds(39, 40, 39), 1);
});

test('nothing is estimated from nothing, from too little, or at the end', () => {
  assert.equal(estimateSeconds(0, 40, 20), undefined);
  assert.equal(estimateSeconds(1, 40, 0.5), undefined);
  assert.equal(estimateSeconds(40, 40, 20), undefined);
});
