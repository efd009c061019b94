import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openOrphanReaper } from '../../src/process/orphan-reaper.js';
import { openProcessControl, type ProcessControl } from '../../src/process/process-control.js';
import { newTag, type Tag } from '../../src/process/tag.js';
import { processesRunning } from './marked.js';

const nothing = { ended: [], resisted: [] };

/** Runs a script of the shell to its end, and returns its main process. */
async function runToEnd(control: ProcessControl, script: string, tag: Tag): Promise<number> {
  const { pid, output } = await control.spawn(['/bin/sh', '-c', script], [`PATH=${process.env.PATH}`], tag);
  while (control.reap(pid) === undefined) await sleep(5);
  closeSync(output);
  return pid;
}

test('leaves alone what belongs to a script that is still starting', async () => {
  const control = await openProcessControl();
  const orphanReaper = openOrphanReaper(control, 0.3);
  const [tag, starting] = [newTag(), newTag()];
  const commandLine = `/bin/sleep ${60 + Math.random()}`;
  orphanReaper.expect(tag);
  orphanReaper.expect(starting);
  // A process of the other script, whose main process is not known yet.
  await runToEnd(control, `setsid ${commandLine} & sleep 0.1`, starting);
  const pid = await runToEnd(control, 'true', tag);
  orphanReaper.started({ pid, tag });

  assert.deepEqual(await orphanReaper.ended({ pid, tag }, false), nothing);
  assert.equal(processesRunning(commandLine).length, 1);

  orphanReaper.forget(starting);
  assert.deepEqual(await orphanReaper.close(), { ended: ['sleep'], resisted: [] });
  assert.deepEqual(processesRunning(commandLine), []);
});

test('leaves alone what another script left that ended at the same time', async () => {
  const control = await openProcessControl();
  const orphanReaper = openOrphanReaper(control, 0.3);
  const [one, other] = [newTag(), newTag()];
  for (const tag of [one, other]) orphanReaper.expect(tag);
  const deaf = `trap "" TERM; exec /bin/sleep ${60 + Math.random()}`;
  const scripts = [
    { tag: one, pid: await runToEnd(control, `setsid sh -c '${deaf}' & sleep 0.1`, one) },
    { tag: other, pid: await runToEnd(control, 'true', other) },
  ];
  for (const script of scripts) orphanReaper.started(script);
  const leftovers = await Promise.all(scripts.map((script) => orphanReaper.ended(script, false)));
  assert.deepEqual(leftovers, [{ ended: ['sleep'], resisted: [] }, nothing]);
  await orphanReaper.close();
});

test('does not wait while processes of another script end', async () => {
  const control = await openProcessControl();
  let orphansToCome = 30;
  /** Whenever a process is gone, the next one has lost its parent and ended. */
  const reap = (pid: number) => {
    const status = control.reap(pid);
    if (orphansToCome > 0) execFileSync('/bin/sh', ['-c', '(setsid true &); sleep 0.05']);
    orphansToCome -= 1;
    return status;
  };
  const orphanReaper = openOrphanReaper({ ...control, reap }, 0.3);
  const [tag, running] = [newTag(), newTag()];
  for (const each of [tag, running]) orphanReaper.expect(each);
  const pid = await runToEnd(control, '(setsid true &); sleep 0.05', tag);
  orphanReaper.started({ pid, tag });
  assert.deepEqual(await orphanReaper.ended({ pid, tag }, false), nothing);
  assert.ok(orphansToCome > 0);
  orphanReaper.forget(running);
  await orphanReaper.close();
});
