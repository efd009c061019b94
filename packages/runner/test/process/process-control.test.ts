import assert from 'node:assert/strict';
import { closeSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openProcessControl } from '../../src/process/process-control.js';
import { newTag } from '../../src/process/tag.js';

test('hundreds of programs are started at once', async () => {
  const control = await openProcessControl();
  const numbers = Array.from({ length: 400 }, (_, index) => index % 256);
  const ends = numbers.map(async (number) => {
    const { pid, output } = await control.spawn(['/bin/sh', '-c', `exit ${number}`], [], newTag());
    closeSync(output);
    let status = control.reap(pid);
    for (; status === undefined; status = control.reap(pid)) await sleep(5);
    return status;
  });
  assert.deepEqual(
    await Promise.all(ends),
    numbers.map((status) => ({ kind: 'exited', status })),
  );
});

test('a signal that ended a program is named as the system’s manual names it', async () => {
  const control = await openProcessControl();
  const signalThatEnded = async (number: number) => {
    const { pid, output } = await control.spawn(
      ['/bin/sh', '-c', `ulimit -c 0; kill -${number} $$`],
      [],
      newTag(),
    );
    closeSync(output);
    let status = control.reap(pid);
    for (; status === undefined; status = control.reap(pid)) await sleep(5);
    return status.kind === 'signalled' ? status.signal : status;
  };
  assert.deepEqual(await Promise.all([6, 11, 29, 34, 37].map(signalThatEnded)), [
    'SIGABRT',
    'SIGSEGV',
    'SIGIO',
    'SIGRTMIN',
    'SIGRTMIN+3',
  ]);
});
