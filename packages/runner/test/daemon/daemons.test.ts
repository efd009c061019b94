import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hasEnded, runningDaemons } from '../../src/daemon/daemons.js';
import { folderOf } from '../folder-of.js';

/** A process by this name, with a file of its id. */
function start(folder: string, name: string): ChildProcess {
  copyFileSync('/bin/sleep', join(folder, name));
  const child = spawn(join(folder, name), ['60']);
  writeFileSync(join(folder, `${name}.pid`), String(child.pid));
  return child;
}

test('a daemon is found by the file of its process id, and found to have ended', async (t) => {
  const folder = folderOf(t, {
    'dbus.pid': '1',
    'virtlogd.pid': '999999999',
    'libvirtd.pid': String(process.pid),
  });
  const child = start(folder, 'virtqemud');
  await once(child, 'spawn');
  const [daemon, ...others] = runningDaemons(folder);
  assert.deepEqual(others, [], 'files of processes that are gone, or are others, count for nothing');
  assert.equal(daemon?.name, 'virtqemud');
  assert.equal(hasEnded(daemon), false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(hasEnded(daemon), true);
  assert.deepEqual(runningDaemons(folder), []);
});

test('a process with the number of a daemon that has ended is not taken for it', async (t) => {
  const folder = folderOf(t, {});
  const child = start(folder, 'virtqemud');
  await once(child, 'spawn');
  const [daemon] = runningDaemons(folder);
  assert.ok(daemon);
  assert.equal(hasEnded({ ...daemon, started: daemon.started - 1 }), true);
  child.kill('SIGKILL');
  await once(child, 'exit');
});

test('where there is no such folder, there is no daemon', () => {
  assert.deepEqual(runningDaemons('/nowhere'), []);
});
