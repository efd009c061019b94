import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { environmentOf, factsOf } from '../../src/process/proc.js';

test('tells of a process what it is called and whom it belongs to, and nothing of one that is gone', async () => {
  const child = spawn('/bin/sh', ['-c', 'read line'], { detached: true, env: { TCK_TEST_MARK: 'a=b' } });
  await once(child, 'spawn');
  const pid = child.pid ?? assert.fail();
  assert.deepEqual(factsOf(pid), { command: 'sh', group: pid, session: pid, hasEnded: false });
  assert.equal(environmentOf(pid, 'TCK_TEST_MARK'), 'a=b');
  assert.equal(environmentOf(pid, 'TCK_TEST'), undefined);
  child.stdin.end();
  await once(child, 'exit');
  assert.equal(factsOf(pid), undefined);
  assert.equal(environmentOf(pid, 'TCK_TEST_MARK'), undefined);
});
