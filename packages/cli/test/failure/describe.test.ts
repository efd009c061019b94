import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  describeExpectedError,
  describeInternalError,
  expectedErrorsIn,
} from '../../src/failure/describe.js';

const withCode = (code: unknown, message = 'do it', cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { code });

function describe(error: unknown): string {
  const [expected] = expectedErrorsIn(error);
  assert.ok(expected);
  return describeExpectedError('tck-x', expected);
}

test('what is expected has a code in lower case; Node’s and libvirt’s own errors are not', () => {
  const expected = withCode('malformed');
  assert.deepEqual(expectedErrorsIn(expected), [expected]);
  for (const code of ['ENOENT', 'ERR_INVALID_ARG_TYPE', 38, undefined])
    assert.deepEqual(expectedErrorsIn(withCode(code)), []);
  for (const thrown of [new Error('x'), 'malformed', { code: 'malformed', message: 'x' }, undefined, null])
    assert.deepEqual(expectedErrorsIn(thrown), []);
});

test('several are expected only if each of them is', () => {
  const expected = [withCode('malformed'), withCode('invalid')];
  assert.deepEqual(expectedErrorsIn(new AggregateError(expected)), expected);
  assert.deepEqual(expectedErrorsIn(new AggregateError([...expected, new Error('x')])), []);
  assert.deepEqual(expectedErrorsIn(new AggregateError([])), []);
});

test('what a message says already is not said twice', () => {
  assert.equal(describe(withCode('freed', 'read it')), 'tck-x: could not read it\n');
  assert.equal(describe(withCode('freed', 'could not read it')), 'tck-x: could not read it\n');
});

test('what was underneath is told in words, to the end', () => {
  let systemError: unknown;
  try {
    readFileSync('/none, open/x');
  } catch (error) {
    systemError = error;
  }
  const chain = withCode('unreadable', 'read the list', withCode('bad', 'open it', systemError));
  assert.equal(
    describe(chain),
    'tck-x: could not read the list\n  because: could not open it\n  because: no such file or directory\n',
  );
  assert.match(describe(withCode('bad', 'do it', 'a word')), /\n {2}because: a word\n$/);
});

test('errors that are each other’s cause come to an end', () => {
  const one = withCode('bad', 'one');
  one.cause = withCode('bad', 'two', one);
  assert.equal(describe(one), 'tck-x: could not one\n  because: could not two\n  because: could not one\n');
});

test('an internal error is told whatever was thrown', () => {
  for (const [thrown, told] of [
    ['a word', "tck-x: internal error: 'a word'\n"],
    [undefined, 'tck-x: internal error: undefined\n'],
    [{ odd: 1 }, 'tck-x: internal error: { odd: 1 }\n'],
  ] as const)
    assert.ok(describeInternalError('tck-x', '1.2.3', thrown).startsWith(told));
  const error = new Error('outer', { cause: new Error('inner') });
  assert.match(describeInternalError('tck-x', '1.2.3', error), /\[cause\]: Error: inner\n/);
});
