import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/command-line/nearest.js';

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
