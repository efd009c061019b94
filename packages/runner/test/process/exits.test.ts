import assert from 'node:assert/strict';
import { closeSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchExits } from '../../src/process/exits.js';
import { factsOf } from '../../src/process/proc.js';
import { openProcessControl, type ProcessStatus } from '../../src/process/process-control.js';
import { newTag } from '../../src/process/tag.js';

test('reports a child that ended before the callback was registered', async () => {
  const control = await openProcessControl();
  const exits = watchExits(control);
  try {
    const { pid, output } = await control.spawn(['/bin/sh', '-c', 'exit 7'], [], newTag());
    while (factsOf(pid)?.hasEnded === false) await sleep(1);
    // Its signal has come and gone.
    await sleep(10);
    let reported: ProcessStatus | undefined;
    exits.onExit(pid, (status) => {
      reported = status;
    });
    assert.deepEqual(reported, { kind: 'exited', status: 7 });
    closeSync(output);
  } finally {
    exits.close();
  }
});
