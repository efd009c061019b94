import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrap } from '../../../src/bin/compare/wrap.js';

const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
const bare = (text: string) => text.replace(/\u001b\[\d+m/g, '');

test('breaks between words, and indents what follows', () => {
  assert.equal(wrap('one two three four', 12, 2), '  one two\n    three\n    four\n');
});
test('keeps spaces where nothing is broken', () => {
  assert.equal(wrap('  a  b', 20, 2), '    a  b\n');
});
test('leaves no blank lines where many spaces are', () => {
  assert.equal(
    wrap(`one${' '.repeat(100)}two`, 20, 2)
      .split('\n')
      .filter((line) => line.trim() !== '').length,
    2,
  );
  assert.doesNotMatch(wrap(`one${' '.repeat(100)}two`, 20, 2), /\n\s*\n/);
});
test('breaks a word that is longer than a line', () => {
  assert.equal(wrap('abcdefghij', 6, 0), 'abcdef\n  ghij\n');
});
test('leaves text as it is where there is no room at all', () => {
  assert.equal(wrap('abc', 1, 2), '  abc\n');
});
test('breaks styled text where it breaks it plain, and no styling apart', () => {
  const texts = ['some words and more of them', 'x'.repeat(50), 'a long-winded-name-that-must-be-cut off'];
  for (const text of texts)
    for (const columns of [8, 13, 30])
      assert.equal(bare(wrap(`so ${bold(text)} on`, columns, 2)), wrap(`so ${text} on`, columns, 2));
});
test('knows that some characters take two columns, and others none', () => {
  assert.equal(wrap('漢字漢字', 6, 0), '漢字漢\n  字\n');
  assert.equal(wrap('e\u0301e\u0301e\u0301', 3, 0), 'e\u0301e\u0301e\u0301\n');
});
