import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cannotRun, type Driver, start } from './harness.js';

const tckRun = fileURLToPath(new URL('../../../../runner/bin/tck-run.js', import.meta.url));

/** The names of the resources that the harness offers to tests of a driver, and its spare disk. */
async function offeredBy(driver: Driver) {
  const command = `node ${tckRun} --uri test:///default --resources; tgtadm --lld iscsi --op show --mode target`;
  const { stdout, stderr } = await start(driver, command).ended;
  const offered = [...stdout.matchAll(/^(\S+): offered: (.*)$/gm)].map(([, name = '', offer = '']) => [
    name,
    offer,
  ]);
  return { offered: Object.fromEntries(offered) as Record<string, string>, stdout, stderr };
}

const here = ['bridge', 'daemon-reload', 'disk', 'hooks', 'iscsi', 'nic', 'space'];
/** Kernels of some hosts have it. */
const withoutInitiator = (names: readonly string[]) => names.filter((name) => name !== 'iscsi-initiator');

test('the harness offers its resources to tests, and releases the disk', {
  skip: cannotRun('lxc'),
}, async () => {
  const { offered, stdout, stderr } = await offeredBy('lxc');
  assert.deepEqual(withoutInitiator(Object.keys(offered)).sort(), here, stderr);
  assert.match(stdout, /Target 1: iqn\.2026-11\.org\.libvirt\.tck:disk.*LUN: 1/s);
  const [disk] = /\/dev\/loop\d+/.exec(offered.disk ?? '') ?? [];
  assert.ok(disk);
  assert.doesNotMatch(spawnSync('losetup', ['--list', disk], { encoding: 'utf8' }).stdout, /spare\.img/);
});

test('the harness has another libvirtd where guests can migrate', {
  skip: cannotRun('qemu-tcg'),
}, async () => {
  const { offered, stderr } = await offeredBy('qemu-tcg');
  assert.deepEqual(withoutInitiator(Object.keys(offered)).sort(), [...here, 'other-host'].sort(), stderr);
});
