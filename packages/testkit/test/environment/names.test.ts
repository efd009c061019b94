import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLeftOver, isOwn, namesOf, ownName } from '../../src/environment/names.js';

test('a script run by hand is known by its process', () => {
  const names = namesOf({}, 12);
  assert.deepEqual(names, { prefix: 'tck-12' });
  assert.equal(ownName(names, 'web'), 'tck-12-web');
});

test('a script owns what begins with its prefix and a dash, and no more', () => {
  const names = namesOf({ TCK_PREFIX: 'tck-12' }, 99);
  for (const name of ['tck-12', 'tck-12-web', 'tck-12-web-2']) assert.ok(isOwn(names, name), name);
  for (const name of ['tck-123', 'tck-123-web', 'tck', 'web', 'my-tck-12-web', 'TCK-12-web', ''])
    assert.ok(!isOwn(names, name), name);
});

test('objects of other scripts are left over, except in the same run', () => {
  const names = namesOf({ TCK_PREFIX: 'tck-7-1', TCK_RUN_PREFIX: 'tck-7-' }, 99);
  assert.deepEqual(
    ['tck', 'tck-6-1-web', 'tck-7-2-web', 'tck-7-1-web', 'web', 'tckbr0'].map((name) =>
      isLeftOver(names, name),
    ),
    [true, true, false, false, false, true],
  );
  assert.ok(isLeftOver(namesOf({}, 12), 'tck-7-2-web'), 'nobody said that this is the same run');
});

test('no prefix can make the kit touch what is not its own', () => {
  for (const prefix of ['web', 'default', ' tck', 'tck web', 'Tck', '*'])
    assert.throws(() => namesOf({ TCK_PREFIX: prefix }, 12), RangeError, prefix);
  assert.throws(() => namesOf({ TCK_RUN_PREFIX: 'x' }, 12), RangeError);
});
