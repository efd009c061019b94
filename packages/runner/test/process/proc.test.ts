import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { factsOf, tagOf } from '../../src/process/proc.js';

test('a process has a name, a group, a session and a start; one that is gone has nothing', async () => {
  const child = spawn('/bin/sh', ['-c', 'read line'], { detached: true });
  await once(child, 'spawn');
  const pid = child.pid ?? assert.fail();
  const { started, ...facts } = factsOf(pid) ?? assert.fail();
  assert.deepEqual(facts, { command: 'sh', group: pid, session: pid, hasEnded: false });
  const ownStart = factsOf(process.pid)?.started ?? assert.fail();
  assert.ok(started >= ownStart && started < ownStart + 60_000);
  child.stdin.end();
  await once(child, 'exit');
  assert.equal(factsOf(pid), undefined);
  assert.equal(tagOf(pid), undefined);
});
