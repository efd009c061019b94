import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeBytes, wholeCharacters } from '../src/bytes.js';

function encode(text: string): Buffer {
  const parts = [...text].map((character) => {
    const code = character.charCodeAt(0);
    return code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(character);
  });
  return Buffer.concat(parts);
}

test('any bytes survive being text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      assert.deepEqual(encode(decodeBytes(buffer)), buffer);
    }),
  );
});

test('text survives being bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(decodeBytes(Buffer.from(text)), text);
    }),
  );
});

test('what is not UTF-8 stands byte for byte: overlong, surrogates, beyond Unicode, cut short', () => {
  assert.equal(decodeBytes(Buffer.from([0xc0, 0xaf])), '\udcc0\udcaf');
  assert.equal(decodeBytes(Buffer.from([0xed, 0xa0, 0x80])), '\udced\udca0\udc80');
  assert.equal(decodeBytes(Buffer.from([0xf4, 0x90, 0x80, 0x80])), '\udcf4\udc90\udc80\udc80');
  assert.equal(decodeBytes(Buffer.from([0x61, 0xe2, 0x82])), 'a\udce2\udc82');
  assert.equal(decodeBytes(Buffer.from('\uFFFD')), '\uFFFD');
});

test('a cut keeps characters whole', () => {
  const bytes = Buffer.from('aé☃😀');
  const cuts = Array.from({ length: bytes.length + 1 }, (_, end) => wholeCharacters(bytes, 0, end));
  assert.deepEqual(cuts, [0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10]);
});
