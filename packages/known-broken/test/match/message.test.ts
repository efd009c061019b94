import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messageHolds, messagePattern } from '../../src/match/message.js';

describe('a message', () => {
  test('contains text', () => {
    assert.ok(messageHolds({ contains: 'already exists' }, 'domain already exists with uuid'));
    assert.ok(!messageHolds({ contains: 'already exists' }, 'domain not found'));
  });
  test('matches an expression, line by line', () => {
    const matches = messagePattern('^error code: \\d+$');
    assert.ok(messageHolds({ matches }, 'first\nerror code: 38\nlast'));
    assert.ok(!messageHolds({ matches }, 'an error code: 38'));
  });
  test('must do both where both are asked for', () => {
    const matches = messagePattern('b+');
    assert.ok(messageHolds({ contains: 'a', matches }, 'ab'));
    assert.ok(!messageHolds({ contains: 'a', matches }, 'b'));
  });
  test('is searched in linear time, whatever the expression', () => {
    const text = `${'a'.repeat(50_000)}!`;
    for (const source of ['(a+)+b', '(a|a)*b', '(a|aa)+b', '(.*)*b', '^(([a-z])+.)+[A-Z]([a-z])+$']) {
      assert.equal(messagePattern(source).test(text), false, source);
    }
  });
  test('cannot be asked for with expressions that take too much', () => {
    for (const source of ['((a{1000}){1000})', '(a)\\1', '(?<!a)b', 'a'.repeat(1001)]) {
      assert.throws(() => messagePattern(source), source.slice(0, 20));
    }
  });
});
