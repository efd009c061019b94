import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { discover } from '../../src/discovery/discover.js';
import { expandOperands } from '../../src/discovery/operands.js';
import { folderOf } from '../folder-of.js';

const shell = '#!/bin/sh\n';

it('a list names tests as the command line does', (t) => {
  const folder = folderOf(t, {
    'tests/a.sh': shell,
    'tests/b/c.sh': shell,
    list: '# mine\n\n  b \r\na\n',
  });
  const { scripts } = discover([`@${join(folder, 'list')}`], join(folder, 'tests'));
  assert.deepEqual(
    scripts.map(({ id }) => id),
    ['b/c', 'a'],
  );
});

it('a list of nothing is refused, and never taken for all tests', (t) => {
  const folder = folderOf(t, { list: '# none\n\n' });
  const list = join(folder, 'list');
  assert.throws(() => expandOperands([`@${list}`]), {
    code: 'no-such-test',
    message: `find a test in the list of ${list}: it is empty`,
  });
  assert.throws(() => expandOperands([`@${list}x`]), { message: `read the list of tests ${list}x` });
});

it('a fault in a list has its position', (t) => {
  const folder = folderOf(t, { 'tests/abc.sh': shell, list: 'abc\n  abd\nnothing\n' });
  const list = join(folder, 'list');
  assert.throws(
    () => discover([`@${list}`], join(folder, 'tests')),
    ({ errors }: AggregateError) => {
      const [first, second] = errors;
      assert.match(first.message, /find the test abd: .*; did you mean abc\?/);
      assert.deepEqual(first.position, { file: list, line: 2, column: 3, excerpt: '  abd\n  ^' });
      assert.equal(second.position.line, 3);
      return true;
    },
  );
});
