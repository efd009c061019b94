import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { daemonEnd, runningDaemons } from '../../src/daemon/daemons.js';
import { folderOf } from '../folder-of.js';

/** A process by this name, with a file of its id. */
function start(folder: string, name: string): ChildProcess {
  copyFileSync('/bin/sleep', join(folder, name));
  const child = spawn(join(folder, name), ['60']);
  writeFileSync(join(folder, `${name}.pid`), String(child.pid));
  return child;
}

async function startDaemon(folder: string) {
  const child = start(folder, 'virtqemud');
  await once(child, 'spawn');
  const [daemon, ...others] = runningDaemons(folder);
  assert.ok(daemon);
  assert.deepEqual(others, []);
  const end = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { daemon, end };
}

test('a daemon is found by the file of its process id; files of other processes are ignored', async (t) => {
  const folder = folderOf(t, {
    'dbus.pid': '1',
    'virtlogd.pid': '999999999',
    'libvirtd.pid': String(process.pid),
  });
  const { daemon, end } = await startDaemon(folder);
  assert.equal(daemon.name, 'virtqemud');
  assert.equal(daemonEnd(daemon), undefined);
  await end();
  assert.deepEqual(runningDaemons(folder), []);
});

test('a daemon died if its file is still there, stopped if not, and was restarted if the file names another', async (t) => {
  const { daemon, end } = await startDaemon(folderOf(t, {}));
  await end();
  assert.equal(daemonEnd(daemon), 'died');
  writeFileSync(daemon.pidFile, '1');
  assert.equal(daemonEnd(daemon), 'restarted');
  rmSync(daemon.pidFile);
  assert.equal(daemonEnd(daemon), 'stopped');
});

test('another process with the number of a daemon that has ended is not mistaken for it', async (t) => {
  const { daemon, end } = await startDaemon(folderOf(t, {}));
  assert.equal(daemonEnd({ ...daemon, started: daemon.started - 1 }), 'died');
  await end();
});

test('a folder that is not there has no daemons', () => {
  assert.deepEqual(runningDaemons('/nowhere'), []);
});
