import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { closeSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openUndertaker } from '../../src/process/leftovers.js';
import { openProcessControl } from '../../src/process/libc.js';
import { processesWith } from './marked.js';

const nothing = { ended: [], resisted: [] };

test('leaves alone what belongs to a script that is only just starting', async () => {
  const control = await openProcessControl();
  const undertaker = openUndertaker(control, 0.3);
  const [mark, starting] = [randomUUID(), randomUUID()];
  undertaker.expect(mark);
  undertaker.expect(starting);
  // Stands for a process of the other script, whose own number is not known yet.
  const command = `TCK_PROCESS=${starting} setsid sleep 60 & sleep 0.1`;
  const { pid, output } = await control.spawn(['/bin/sh', '-c', command], [`PATH=${process.env.PATH}`]);
  undertaker.started({ pid, mark });
  while (control.reap(pid) === undefined) await sleep(5);
  closeSync(output);

  assert.deepEqual(await undertaker.ended({ pid, mark }, false), nothing);
  assert.equal(processesWith(`TCK_PROCESS=${starting}`).length, 1);

  undertaker.forget(starting);
  assert.deepEqual(await undertaker.close(), { ended: ['sleep'], resisted: [] });
  assert.deepEqual(processesWith(`TCK_PROCESS=${starting}`), []);
});
