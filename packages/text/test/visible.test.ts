import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { visible, visibleLines } from '../src/index.js';

for (const [what, text, shown] of [
  ['plain text', 'domain gone (3)', 'domain gone (3)'],
  ['letters, signs and emoji of any script', 'Ünïcödé 漢字 عربى ✓ 🙂', 'Ünïcödé 漢字 عربى ✓ 🙂'],
  ['combining marks', 'e\u0301', 'e\u0301'],
  ['backslashes', 'C:\\x1B', 'C:\\x1B'],
  ['an ANSI escape', '\x1b[31mred\x1b[0m', '\\x1B[31mred\\x1B[0m'],
  ['NUL, bell, backspace and DEL', '\0\x07\b\x7f', '\\x00\\x07\\x08\\x7F'],
  ['line feed, tab, carriage return', 'a\n\tb\r', 'a\\x0A\\x09b\\x0D'],
  ['C1 controls, which some terminals obey', '\x9b31m\x85', '\\u009B31m\\u0085'],
  ['bytes that are not UTF-8', 'caf\udce9 \udcff\udc80', 'caf\\xE9 \\xFF\\x80'],
  ['other lone surrogates', '\ud800 \udc7f \udfff', '\\uD800 \\uDC7F \\uDFFF'],
  [
    'bidirectional controls',
    '\u202aa\u202e\u2066\u2069\u200e\u200f\u061c',
    '\\u202Aa\\u202E\\u2066\\u2069\\u200E\\u200F\\u061C',
  ],
  [
    'zero-width characters',
    'a\u200bb\u200cc\u200dd\u2060e\ufeff',
    'a\\u200Bb\\u200Cc\\u200Dd\\u2060e\\uFEFF',
  ],
  ['what looks like nothing', '\u00ad\u034f\u115f\u3164', '\\u00AD\\u034F\\u115F\\u3164'],
  ['tags and variation selectors', '\u{e0041}\ufe0f\u{e0100}', '\\u{E0041}\\uFE0F\\u{E0100}'],
  ['line and paragraph separators', '\u2028\u2029', '\\u2028\\u2029'],
] as const)
  test(`${what} shown`, () => {
    assert.equal(visible(text), shown);
  });

test('lines may stay lines', () => {
  assert.equal(visibleLines('a\n\tb\r\n\x1b'), 'a\n\tb\\x0D\n\\x1B');
  assert.equal(visibleLines('plain'), 'plain');
});

test('nothing of any text acts on a terminal, and showing it again changes nothing', () => {
  const anything = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(anything, (text) => {
      const shown = visible(text);
      assert.doesNotMatch(shown, /[\p{Cc}\p{Cf}\p{Cs}]/u);
      assert.equal(visible(shown), shown);
      assert.doesNotMatch(visibleLines(text), /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}]/u);
    }),
  );
});
