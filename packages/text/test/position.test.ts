import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPosition, positionIn } from '../src/index.js';

test('a position counts lines and characters from 1, and shows its line', () => {
  const text = 'one\n🙂 two\nthree';
  const position = positionIn('list.yaml', text, text.indexOf('two'));
  assert.deepEqual(position, { file: 'list.yaml', line: 2, column: 3, excerpt: '🙂 two\n  ^' });
  assert.equal(formatPosition(position), 'list.yaml:2:3');
});

test('the first and the last character have positions', () => {
  assert.deepEqual(positionIn('f', 'ab', 0), { file: 'f', line: 1, column: 1, excerpt: 'ab\n^' });
  assert.deepEqual(positionIn('f', 'a\n', 2), { file: 'f', line: 2, column: 1, excerpt: '\n^' });
});

test('an excerpt shows part of a long line, and no invisible character', () => {
  const { excerpt } = positionIn('f', `${'x'.repeat(1000)}\u202E!${'y'.repeat(1000)}`, 1001);
  assert.equal(excerpt, `${'x'.repeat(59)}·!${'y'.repeat(59)}\n${' '.repeat(60)}^`);
});
