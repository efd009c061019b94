import assert from 'node:assert/strict';
import { it } from 'node:test';
import { matching, shuffled } from '../../src/discovery/select.js';

const items = ['domain/050', 'domain/060', 'network/050'].map((id) => ({ id }));

it('picks those that match any of the patterns', () => {
  assert.deepEqual(matching(items, []), items);
  assert.deepEqual(matching(items, ['^net', '060$']), [{ id: 'domain/060' }, { id: 'network/050' }]);
  assert.throws(() => matching(items, ['(']), {
    code: 'option-invalid',
    message: 'understand the pattern (',
  });
});

it('shuffles the same way for the same seed', () => {
  const numbers = Array.from({ length: 100 }, (_, number) => number);
  assert.deepEqual(shuffled(numbers, 'seed'), shuffled(numbers, 'seed'));
  assert.notDeepEqual(shuffled(numbers, 'seed'), shuffled(numbers, 'other'));
  assert.deepEqual(
    shuffled(numbers, '').toSorted((one, other) => one - other),
    numbers,
  );
});
