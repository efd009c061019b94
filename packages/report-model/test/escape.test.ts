import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeAttribute, escapeText, unescapeText } from '../src/escape.js';

test('what XML cannot hold becomes a visible escape', () => {
  const rows: readonly [string, string][] = [
    ['plain ünï 🚀', 'plain ünï 🚀'],
    ['\0\x1b[31m', '\\x00\\x1B[31m'],
    ['\udcff\udc80', '\\xFF\\x80'],
    ['\ufffe\uffff', '\\uFFFE\\uFFFF'],
    ['\ud800 \udc00', '\\uD800 \\uDC00'],
    ['a & b < c > d ]]>', 'a &amp; b &lt; c &gt; d ]]&gt;'],
    ['\r\n\t"', '&#13;\n\t"'],
    ['C:\\temp \\n \\x4', 'C:\\temp \\n \\x4'],
    ['\\x41 \\uABCD \\xab', '\\x5Cx41 \\x5CuABCD \\xab'],
  ];
  for (const [text, escaped] of rows) assert.equal(escapeText(text), escaped);
});

test('attributes keep their white space and quotes', () => {
  assert.equal(escapeAttribute('"a"\t\n\r >'), '&quot;a&quot;&#9;&#10;&#13; >');
});

test('any string comes back as it was', () => {
  const pieces = fc.constantFrom(
    '\\',
    'x',
    'u',
    '4',
    '1',
    'D',
    '8',
    'a',
    '\0',
    '\udc80',
    '\ud83d',
    '&',
    '#38;',
  );
  const hostile = fc.array(pieces).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile, units()), (text) => {
      assert.equal(unescapeText(resolve(escapeText(text))), text);
      assert.equal(unescapeText(resolve(escapeAttribute(text))), text);
      assert.match(escapeText(text), /^[\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
    }),
    { numRuns: 2000 },
  );
});

/** Strings of arbitrary UTF-16 units, paired or not. */
function units(): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
}

function resolve(xml: string): string {
  return xml.replace(/&(?:#(\d+)|(\w+));/g, (_all, code: string | undefined, name: string | undefined) =>
    code === undefined ? (NAMED[name ?? ''] ?? assert.fail(name)) : String.fromCharCode(Number(code)),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
