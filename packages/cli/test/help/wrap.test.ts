import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wrap } from '../../src/help/wrap.js';
import { displayWidth } from '../../src/terminal/width.js';

test('lines break at spaces, and hold as much as fits', () => {
  assert.deepEqual(wrap('one two three four', 9), ['one two', 'three', 'four']);
  assert.deepEqual(wrap('one two three four', 8), ['one two', 'three', 'four']);
  assert.deepEqual(wrap('one two three four', 7), ['one two', 'three', 'four']);
});

test('width counts, not length', () => {
  assert.deepEqual(wrap('漢字 漢字', 8), ['漢字', '漢字']);
});

test('a word that is too long stays whole, on a line of its own', () => {
  assert.deepEqual(wrap('a domain/050-transient-lifecycle b', 10), [
    'a',
    'domain/050-transient-lifecycle',
    'b',
  ]);
});

test('nothing is no line', () => {
  assert.deepEqual(wrap(' ', 10), []);
});

test('no word is lost, and no line is longer than it must be', () => {
  const texts = fc
    .array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '漢') }))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, columns) => {
      const lines = wrap(text, columns);
      assert.equal(lines.join(' '), text);
      assert.ok(lines.every((line) => displayWidth(line) <= columns || !line.includes(' ')));
    }),
  );
});
