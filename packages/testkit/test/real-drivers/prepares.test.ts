import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { kernelsBelow } from '../../src/prepare/kernel.js';
import { cannotRun, type Driver, start } from './harness.js';

const tckRun = fileURLToPath(new URL('../../../../runner/bin/tck-run.js', import.meta.url));
const suite = fileURLToPath(new URL('../../../../suite/dist/src', import.meta.url));

/** Runs a test that needs a guest, as often as there are sets of options. The harness has no network. */
function runs(driver: Driver, ...options: readonly string[]) {
  const command = `node ${tckRun} --config /tmp/c.yml --uri $TCK_REAL_URI --format text --suite ${suite}`;
  const lines = options.map(
    (option) => `${command} ${option} domain/060-persistent-lifecycle; echo "status $?"`,
  );
  return start(driver, ['echo "scratch_dir: /tmp/scratch" >/tmp/c.yml', ...lines].join('\n')).ended;
}

const statusesOf = (stdout: string) => [...stdout.matchAll(/^status (\d+)$/gm)].map(([, status]) => status);

describe('a run prepares what guests boot from', () => {
  const noBusybox = !existsSync('/bin/busybox') && 'needs a static busybox: apt-get install busybox-static';

  test('once, where it is missing', { skip: cannotRun('lxc') || noBusybox }, async () => {
    const { stdout, stderr } = await runs('lxc', '', '');
    assert.match(stderr, /^tck-run: preparing guests: making the root folder of containers from \S+$/m);
    assert.equal(stderr.match(/preparing guests/g)?.length, 1, stderr);
    assert.equal(stdout.match(/^ok +domain\/060-persistent-lifecycle/gm)?.length, 2, stdout);
    assert.deepEqual(statusesOf(stdout), ['0', '0']);
  });

  test('not with --no-prepare', { skip: cannotRun('lxc') }, async () => {
    const { stdout, stderr } = await runs('lxc', '--no-prepare');
    assert.doesNotMatch(stderr, /preparing/);
    assert.match(stdout, /^skipped +domain\/060-persistent-lifecycle/m);
  });

  const hasKernel = kernelsBelow('/').length > 0 && 'this machine has a kernel, so nothing need be fetched';
  test('or says that the machine is offline', { skip: cannotRun('qemu-tcg') || hasKernel }, async () => {
    const { stdout, stderr } = await runs('qemu-tcg', '');
    assert.match(stderr, /could not prepare the files that guests boot from \(--no-prepare /);
    assert.match(stderr, /\(this machine seems to be offline\)|apt-get update|neither apt-get nor dnf/);
    assert.deepEqual(statusesOf(stdout), ['2']);
  });
});
