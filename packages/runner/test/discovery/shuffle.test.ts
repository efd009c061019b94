import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shuffled } from '../../src/discovery/shuffle.js';

it('shuffles the same way for the same seed', () => {
  const numbers = Array.from({ length: 100 }, (_, number) => number);
  assert.deepEqual(shuffled(numbers, 'seed'), shuffled(numbers, 'seed'));
  assert.notDeepEqual(shuffled(numbers, 'seed'), shuffled(numbers, 'other'));
  assert.deepEqual(
    shuffled(numbers, '').toSorted((one, other) => one - other),
    numbers,
  );
});
