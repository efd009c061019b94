import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { didYouMean, editDistance } from '../../src/list/suggest.js';

describe('a suggestion', () => {
  test('is the nearest word', () => {
    assert.equal(didYouMean('resaon', ['id', 'reason', 'season']), '; did you mean "reason"?');
  });
  test('is none where no word is near', () => {
    assert.equal(didYouMean('zebra', ['id', 'reason']), '');
    assert.equal(didYouMean('x', ['id']), '');
  });
  test('counts insertions, removals, replacements and swapped neighbours', () => {
    assert.equal(editDistance('kitten', 'sitting', 9), 3);
    assert.equal(editDistance('ab', 'ba', 9), 1);
    assert.equal(editDistance('', 'abc', 9), 3);
    assert.equal(editDistance('abcdef', 'uvwxyz', 3), 3);
  });
});
