import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sourceOf } from '../../src/list/source.js';

describe('the place of an offset', () => {
  test('counts lines, and columns in characters, in whatever order places are asked for', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '😀', '\r\n', 'é'), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { minLength: 1 }), (parts, offsets) => {
        const text = parts.join('');
        const source = sourceOf('f', text);
        for (const offset of offsets) {
          // Within a character there is no place.
          const before = text.slice(0, Math.min(offset, text.length));
          if (/[\ud800-\udbff]$/.test(before)) continue;
          const lines = before.split('\n');
          const column = [...(lines.at(-1) ?? '')].length + 1;
          assert.deepEqual(source.place(before.length), { file: 'f', line: lines.length, column });
        }
      }),
    );
  });
});

test('the excerpt of a long line shows what is around the place', () => {
  const source = sourceOf('f', `${'a'.repeat(200)}!${'b'.repeat(200)}\n`);
  const [line = '', caret = ''] = source.position(source.place(200)).excerpt?.split('\n') ?? [];
  assert.equal(line.length, 120);
  assert.equal(line.charAt(caret.length - 1), '!');
});
