import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, editDistance, nearest, typoOf } from '../src/index.js';

const names = ['grep', 'list', 'timeout', 'timer', 'fail-fast', 'format', 'force', 'no-color'];

for (const [slip, meant] of [
  ['grpe', 'grep'],
  ['timeuot', 'timeout'],
  ['fail-fats', 'fail-fast'],
  ['failfast', 'fail-fast'],
  ['lst', 'list'],
  ['no-colour', 'no-color'],
  ['timeo', 'timeout'],
  ['form', 'format'],
] as const)
  test(`${slip} is a slip of ${meant}`, () => {
    assert.equal(nearest(slip, names), meant);
  });

for (const word of ['', 'x', 'verbose', 'abcdefgh'])
  test(`'${word}' is a slip of nothing`, () => {
    assert.equal(nearest(word, names), undefined);
  });

test('the beginning of several names means none of them in particular', () => {
  assert.equal(nearest('time', ['timeout', 'timestamp']), undefined);
});

test('a suggestion is a question', () => {
  assert.equal(didYouMean('resaon', ['id', 'reason', 'season']), '; did you mean "reason"?');
  assert.equal(didYouMean('zebra', ['id', 'reason']), '');
});

test('edits are insertions, removals, replacements and swapped neighbours', () => {
  assert.equal(editDistance('kitten', 'sitting', 9), 3);
  assert.equal(editDistance('ab', 'ba', 9), 1);
  assert.equal(editDistance('', 'abc', 9), 3);
  assert.equal(editDistance('abcdef', 'uvwxyz', 3), 3);
});

for (const [typo, word] of [
  ['drver', 'driver'],
  ['rdiver', 'driver'],
  ['driwer', 'driver'],
  ['osversion', 'os-version'],
] as const)
  test(`${typo} is a typo of ${word}`, () => {
    assert.equal(typoOf(typo, ['arch', 'os', 'driver', 'libvirt', 'os-version']), word);
  });

for (const word of ['rack', 'host', 'archive', 'march', 'oss', 'liver', 'virt'])
  test(`${word} is no typo`, () => {
    assert.equal(typoOf(word, ['arch', 'os', 'driver', 'libvirt', 'os-version']), undefined);
  });
