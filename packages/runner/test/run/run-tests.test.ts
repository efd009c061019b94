import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discover } from '../../src/discovery/discover.js';
import type { RunEvent } from '../../src/run/events.js';
import { runTests } from '../../src/run/run-tests.js';
import { folderOf } from '../folder-of.js';

const uri = 'test:///default';

test('an error of the listener while a script prints stops the run', async (t) => {
  // By then it is listened to as it goes on, not only at its end.
  const file = '#!/bin/sh\nsleep 0.1\necho 1..2\necho ok 1\nsleep 1000\n';
  const folder = folderOf(t, { 'a.sh': file, 'b.sh': file });
  const ended: string[] = [];
  const error = new Error('the disk is full');
  const listener = (event: RunEvent) => {
    if (event.kind === 'output') throw error;
    if (event.kind === 'test-ended') ended.push(`${event.test.id} ${event.test.ending.kind}`);
  };
  await assert.rejects(runTests(discover([folder]), { uri }, listener), error);
  assert.deepEqual(ended, ['a interrupted']);
});
