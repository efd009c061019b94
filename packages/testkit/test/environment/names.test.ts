import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isLeftOver, isOwn, namesOf, ownName } from '../../src/environment/names.js';

test('the prefix of a script that is run by hand is its process id', () => {
  const names = namesOf({}, 12);
  assert.deepEqual(names, { prefix: 'tck-12' });
  assert.equal(ownName(names, 'web'), 'tck-12-web');
});

test('a script owns objects whose names start with its prefix and a dash', () => {
  const names = namesOf({ TCK_PREFIX: 'tck-12' }, 99);
  for (const name of ['tck-12', 'tck-12-web', 'tck-12-web-2']) assert.ok(isOwn(names, name), name);
  for (const name of ['tck-123', 'tck-123-web', 'tck', 'web', 'my-tck-12-web', 'TCK-12-web', ''])
    assert.ok(!isOwn(names, name), name);
});

test('objects of other runs are left over, those of the same run are not', () => {
  const names = namesOf({ TCK_PREFIX: 'tck-71', TCK_RUN_PREFIX: 'tck-7' }, 99);
  assert.deepEqual(
    ['tck-61-web', 'tck-61', 'tck-72-web', 'tck-71-web', 'web'].map((name) => isLeftOver(names, name)),
    [true, true, false, false, false],
  );
  assert.ok(isLeftOver(namesOf({}, 12), 'tck-72-web'), 'no variable says that this is the same run');
});

test('a name that only starts like one of the kit belongs to the user', () => {
  const users = ['tck', 'tck-', 'tck-notes', 'tckfoo', 'tckbr0', 'tck1', 'tck_1', 'tck-1x', 'tck-1.img'];
  const lookalikes = ['TCK-1', ' tck-1', 'tck-1\n', 'tck--1', 'tck-x-1', 'tck-\u0661', 'my-tck-1-web'];
  for (const name of [...users, ...lookalikes]) {
    assert.ok(!isLeftOver(namesOf({}, 99), name), JSON.stringify(name));
    assert.ok(!isOwn(namesOf({}, 1), name), JSON.stringify(name));
  }
});

/** The grammar again, one character at a time, to compare the regular expressions with. */
function isMadeByARun(name: string): boolean {
  if (!name.startsWith('tck-')) return false;
  let end = 4;
  while (end < name.length && '0123456789'.includes(name.charAt(end))) end += 1;
  return end > 4 && (end === name.length || name.charAt(end) === '-');
}

test('only a name that a run could have made is left over', () => {
  const piece = fc.constantFrom('tck', '-', '0', '7', '12', 'x', '\n', '.', 'Tck', '\u0661');
  const name = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.string(),
  );
  const names = namesOf({ TCK_PREFIX: 'tck-999999' }, 1);
  fc.assert(
    fc.property(name, (text) => isLeftOver(names, text) === isMadeByARun(text)),
    { numRuns: 5000 },
  );
});

test('an object of a script is left over for every later run', () => {
  const pid = fc.integer({ min: 1, max: 2 ** 22 });
  fc.assert(
    fc.property(pid, fc.string(), (number, base) =>
      isLeftOver(namesOf({ TCK_PREFIX: 'tck-99999999' }, 1), ownName(namesOf({}, number), base)),
    ),
  );
});

test('no prefix can make the kit touch objects of others', () => {
  for (const prefix of [
    'web',
    'default',
    ' tck',
    'tck web',
    'Tck',
    '*',
    'tck',
    'tck-',
    'tck-web',
    'tck-1-',
    'tck-1x',
  ])
    assert.throws(() => namesOf({ TCK_PREFIX: prefix }, 12), RangeError, prefix);
  assert.throws(() => namesOf({ TCK_RUN_PREFIX: 'tck' }, 12), RangeError);
});
