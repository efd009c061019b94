import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutToWidth, displayWidth } from '../src/index.js';
import { clustersOf } from '../src/width.js';

for (const [text, columns] of [
  ['', 0],
  ['domain/050', 10],
  ['漢字', 4],
  ['한국어', 6],
  ['ﾊﾝｶｸ', 4],
  ['Ａ', 2],
  ['e\u0301tude', 5],
  ['\u0301', 0],
  ['✓ ✗ …', 5],
  ['🙂', 2],
  ['👩‍💻', 2],
  ['🇩🇪', 2],
  ['⚠\ufe0f', 2],
] as const)
  test(`'${text}' takes ${columns} columns`, () => {
    assert.equal(displayWidth(text), columns);
  });

for (const [text, columns, cut] of [
  ['domain/050-transient', 20, 'domain/050-transient'],
  ['domain/050-transient', 11, 'domai…sient'],
  ['domain/050-transient', 10, 'domai…ient'],
  ['漢字漢字', 8, '漢字漢字'],
  ['漢字漢字', 7, '漢…漢字'],
  ['漢字漢字', 5, '漢…字'],
  ['漢字漢字', 4, '漢…'],
  ['abc', 1, '…'],
  ['abc', 0, ''],
  ['abc', -1, ''],
] as const)
  test(`'${text}' cut to ${columns} columns`, () => {
    assert.equal(cutToWidth(text, columns), cut);
  });

test('what is cut never takes more columns than there are', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '漢', 'e\u0301', '👩‍💻', ' ') });
  fc.assert(
    fc.property(texts, fc.nat(20), (text, columns) => {
      const cut = cutToWidth(text, columns);
      assert.ok(displayWidth(cut) <= columns);
      assert.equal(cut === text, displayWidth(text) <= columns);
    }),
  );
});

test('a long text has the clusters that it has as a whole', () => {
  const parts = [
    'e\u0301',
    '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
    '\u{1F1E9}\u{1F1EA}',
    '\u{1F1EB}\u{1F1F7}',
    'x',
  ];
  for (let shift = 0; shift < 12; shift++) {
    const text = 'y'.repeat(1015 + shift) + parts.join('').repeat(200);
    const whole = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
    assert.deepEqual([...clustersOf(text)], whole);
  }
});
