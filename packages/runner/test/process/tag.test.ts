import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { tagOf } from '../../src/process/proc.js';
import { openProcessControl } from '../../src/process/process-control.js';
import { newTag, tagLinePattern } from '../../src/process/tag.js';

test('every program has its own tag, however many start at once, and this process keeps its own', async () => {
  const control = await openProcessControl();
  const own = tagOf(process.pid);
  const tags = Array.from({ length: 40 }, newTag);
  const tagsFound = tags.map(async (tag) => {
    const { pid, output } = await control.spawn(['/bin/sleep', '60'], [], tag);
    const found = tagOf(pid);
    control.end(pid);
    closeSync(output);
    return found;
  });
  assert.deepEqual(await Promise.all(tagsFound), tags);
  assert.equal(tagOf(process.pid), own);
});

test('a tag survives a new session, an empty environment and a change of the program', async () => {
  const control = await openProcessControl();
  const tag = newTag();
  const command = 'exec setsid --wait env -i /bin/grep "Max file locks" /proc/self/limits';
  const { pid, output } = await control.spawn(['/bin/sh', '-c', command], [`PATH=${process.env.PATH}`], tag);
  while (control.reap(pid) === undefined) await sleep(5);
  const line = readFileSync(output, 'utf8');
  closeSync(output);
  assert.match(line, new RegExp(`^Max file locks +${tag} `));
  assert.equal(execFileSync('grep', ['-c', tagLinePattern], { input: line, encoding: 'utf8' }), '1\n');
});
