import assert from 'node:assert/strict';
import { test } from 'node:test';
import { causeOfCheck } from '../src/cause.js';
import { groupByCause } from '../src/cause-groups.js';

/** Failures as `TEST: MESSAGE`, with a `+` before those that follow another. */
function groups(failures: readonly string[]): readonly string[] {
  return groupByCause(failures, (failure) => {
    const [, follows, name = '', message = ''] = /^(\+?)(\w+): ?(.*)$/.exec(failure) ?? [];
    return { test: name, follows: follows === '+', cause: causeOfCheck(message) };
  }).map(({ cause, roots, consequences }) => {
    const then = consequences.length === 0 ? '' : `, then ${consequences.join(', ')}`;
    return `${cause?.message ?? 'unknown'} | ${roots.join(', ')}${then}`;
  });
}

test('the cause that failed first in most tests comes first, with what followed it', () => {
  const failures = ['a: root', '+a: later', '+a: later', 'b: root', '+b: later', 'c: later', 'c: later'];
  assert.deepEqual(groups(failures), [
    'root | a: root, b: root, then +a: later, +a: later, +b: later',
    'later | c: later, c: later',
  ]);
});

test('the ending of a test may stand before its checks', () => {
  assert.deepEqual(groups(['+a: died', 'a: root']), ['root | a: root, then +a: died', 'died | ']);
});

test('a failure that should follow another, but stands alone, is a root', () => {
  assert.deepEqual(groups(['+a: later']), ['later | +a: later']);
});

test('failures that state nothing come last, and are no cause', () => {
  assert.deepEqual(groups(['a:', 'a:', 'b:', 'c: why']), [
    'why | c: why',
    'unknown | a:, a:',
    'unknown | b:',
  ]);
});

test('a bare message joins the one failure of which more is known', () => {
  const [first, ...others] = groups(['a: no net', 'b: error code: 43, no net']);
  assert.equal(first, 'no net | a: no net, b: error code: 43, no net');
  assert.equal(others.length, 0);
  assert.equal(groups(['a: no net', 'b: error code: 43, no net', 'c: error code: 55, no net']).length, 3);
});

test('formats write a control character in different ways, and the cause keeps the character', () => {
  assert.deepEqual(groups(['a: oh \x1b[31m no', 'b: oh ^[[31m no']), [
    'oh \x1b[31m no | a: oh \x1b[31m no, b: oh ^[[31m no',
  ]);
});
