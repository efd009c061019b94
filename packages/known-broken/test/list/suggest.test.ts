import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { didYouMean, editDistance, slipOf } from '../../src/list/suggest.js';

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

describe('a slip', () => {
  const words = ['arch', 'os', 'driver', 'libvirt', 'os-version'];
  for (const [slip, word] of [
    ['drver', 'driver'],
    ['drriver', 'driver'],
    ['rdiver', 'driver'],
    ['driwer', 'driver'],
    ['libvrt', 'libvirt'],
    ['osversion', 'os-version'],
  ] as const)
    test(`is ${slip} for ${word}`, () => {
      assert.equal(slipOf(slip, words), word);
    });
  for (const word of ['rack', 'host', 'archive', 'march', 'oss', 'liver', 'virt'])
    test(`is not ${word}`, () => {
      assert.equal(slipOf(word, words), undefined);
    });
});
