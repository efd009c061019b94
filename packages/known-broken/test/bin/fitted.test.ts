import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fitted, withRemark } from '../../src/bin/fitted.js';

describe('prose', () => {
  test('that fits stands as it is', () => {
    assert.deepEqual(fitted('  got:   1', 10), ['  got:   1']);
  });
  test('that does not is broken between words, and stays indented', () => {
    assert.deepEqual(fitted('  one two three', 10), ['  one two', '  three']);
  });
  test('is not broken within quotes, nor within what is too long for any line', () => {
    assert.deepEqual(fitted('is "a b c" and so-on-and-on', 8), ['is', '"a b c"', 'and', 'so-on-and-on']);
    assert.deepEqual(fitted('an open "quote is none', 10), ['an open', '"quote is', 'none']);
  });
});

test('a remark goes below the line that it does not fit into', () => {
  const line = { line: '\u001b[1me\u001b[0m:', plain: 'e:' };
  assert.deepEqual(withRemark(line, 'is so', 8), ['\u001b[1me\u001b[0m: is so']);
  assert.deepEqual(withRemark(line, 'is no more', 11), ['\u001b[1me\u001b[0m:', '    is no', '    more']);
});
