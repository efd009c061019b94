import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AttemptReader } from '../../src/run/attempt.js';

test('what had to be ended is named once, with how many there were', () => {
  const comment = new AttemptReader().commentOn({
    kind: 'ended',
    status: { kind: 'exited', status: 0 },
    stopped: undefined,
    leftovers: { ended: ['sh', 'sleep', 'sleep', 'sleep'], resisted: [] },
  });
  assert.equal(String(comment), '# tck-run: ended what was left running: sh, sleep (3)\n');
});
