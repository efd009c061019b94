import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayWidth, wrap } from '../src/index.js';

const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
const bare = (text: string) => text.replace(/\u001b\[\d+m/g, '');

for (const [text, columns, lines] of [
  ['one two three four', 9, ['one two', 'three', 'four']],
  ['one two three four', 7, ['one two', 'three', 'four']],
  ['one two', 3, ['one', 'two']],
  ['', 5, ['']],
  ['  a  b', 20, ['  a  b']],
  [`one${' '.repeat(100)}two`, 20, ['one', 'two']],
  ['abcdefghijk', 4, ['abcd', 'efgh', 'ijk']],
  ['ab cdefghij', 6, ['ab', 'cdefgh', 'ij']],
  ['at /a/long/path line 3', 12, ['at', '/a/long/path', 'line 3']],
  ['漢字漢字', 5, ['漢字', '漢字']],
  ['ee\u0301ee', 3, ['ee\u0301e', 'e']],
] as const)
  test(`'${text}' in ${columns} columns`, () => {
    assert.deepEqual(wrap(text, columns), lines);
  });

test('later lines hang', () => {
  assert.deepEqual(wrap('one two three four', 12, { indent: 2, hang: 2 }), [
    '  one two',
    '    three',
    '    four',
  ]);
  assert.deepEqual(wrap('abcdefghij', 6, { hang: 2 }), ['abcdef', '  ghij']);
});

test('text stays whole where there is no room at all', () => {
  assert.deepEqual(wrap('abc', 1, { indent: 2, hang: 2 }), ['  abc']);
});

test('long words stay whole on request', () => {
  assert.deepEqual(wrap('a domain/050-transient b', 10, { breakWords: false }), [
    'a',
    'domain/050-transient',
    'b',
  ]);
});

test('given words keep their spaces', () => {
  assert.deepEqual(wrap(['see', '"domain gone"', 'again'], 16, { breakWords: false }), [
    'see',
    '"domain gone"',
    'again',
  ]);
});

test('styled text breaks where plain text does', () => {
  const texts = ['some words and more of them', 'x'.repeat(50), 'a long-winded-name-that-must-be-cut off'];
  for (const text of texts)
    for (const columns of [8, 13, 30]) {
      const styled = wrap(`so ${bold(text)} on`, columns, { indent: 2, hang: 2 });
      assert.deepEqual(styled.map(bare), wrap(`so ${text} on`, columns, { indent: 2, hang: 2 }));
    }
});

test('nothing is lost, and every line fits', () => {
  const texts = fc
    .array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '漢') }))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, columns) => {
      const lines = wrap(text, columns);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      assert.ok(lines.every((line) => displayWidth(line) <= columns));
    }),
  );
});
