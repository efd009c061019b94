import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TapProducer } from '../../src/tap/producer.js';

test('a check without a name is a check', () => {
  const printed: string[] = [];
  const producer = new TapProducer((text) => printed.push(text));
  assert.equal(producer.check(true), true);
  assert.equal(producer.check(true, 'named'), true);
  assert.equal(producer.end(), 0);
  assert.deepEqual(printed, ['TAP version 14\n', 'ok 1\n', 'ok 2 - named\n', '1..2\n']);
});
