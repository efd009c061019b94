import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skipClass } from '../src/index.js';

test('the class of a skip is what its reason starts with', () => {
  assert.equal(skipClass('unsupported: no snapshots'), 'unsupported');
  assert.equal(skipClass('resource: no spare disk'), 'resource');
  assert.equal(skipClass('policy: not as root'), 'policy');
  assert.equal(skipClass('just so'), undefined);
  assert.equal(skipClass('a resource: no'), undefined);
  assert.equal(skipClass(undefined), undefined);
});
