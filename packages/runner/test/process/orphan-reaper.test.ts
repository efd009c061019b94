import assert from 'node:assert/strict';
import { closeSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openOrphanReaper } from '../../src/process/orphan-reaper.js';
import { openProcessControl } from '../../src/process/process-control.js';
import { newTag } from '../../src/process/tag.js';
import { processesRunning } from './marked.js';

const nothing = { ended: [], resisted: [] };

test('leaves alone what belongs to a script that is still starting', async () => {
  const control = await openProcessControl();
  const orphanReaper = openOrphanReaper(control, 0.3);
  const [tag, starting] = [newTag(), newTag()];
  const commandLine = `/bin/sleep ${60 + Math.random()}`;
  orphanReaper.expect(tag);
  orphanReaper.expect(starting);
  // A process of the other script, whose main process is not known yet.
  const daemon = ['/bin/sh', '-c', `setsid ${commandLine} & sleep 0.1`];
  const { pid: mother, output } = await control.spawn(daemon, [`PATH=${process.env.PATH}`], starting);
  const { pid, output: second } = await control.spawn(['/bin/true'], [], tag);
  orphanReaper.started({ pid, tag });
  for (const child of [mother, pid]) while (control.reap(child) === undefined) await sleep(5);
  for (const fd of [output, second]) closeSync(fd);

  assert.deepEqual(await orphanReaper.ended({ pid, tag }, false), nothing);
  assert.equal(processesRunning(commandLine).length, 1);

  orphanReaper.forget(starting);
  assert.deepEqual(await orphanReaper.close(), { ended: ['sleep'], resisted: [] });
  assert.deepEqual(processesRunning(commandLine), []);
});
