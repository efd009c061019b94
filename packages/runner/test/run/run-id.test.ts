import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newRunId } from '../../src/run/run-id.js';

test('every run has a random UUID of its own', () => {
  const ids = [newRunId(), newRunId()];
  for (const id of ids)
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(ids[0], ids[1]);
});
