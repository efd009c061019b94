import assert from 'node:assert/strict';
import { test } from 'node:test';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { ownText } from '../src/own-text.js';

test('a text of its own is the same text, lone surrogates and all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(ownText(text), text)));
  assert.equal(ownText('byte \udc80'), 'byte \udc80');
});

test('a text of its own does not keep the text that it was cut from', () => {
  const kept: string[] = [];
  const before = usedBytes();
  for (let index = 0; index < 200; index += 1) {
    const large = Buffer.alloc(100_000, 97 + (index % 26)).toString('latin1');
    kept.push(ownText(large.slice(index, index + 40)));
  }
  assert.ok(usedBytes() - before < 5_000_000, '200 texts of 100 KB are not kept');
  assert.equal(kept.length, 200);
});

function usedBytes(): number {
  v8.setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
