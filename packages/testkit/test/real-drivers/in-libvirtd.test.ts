import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { cannotRun, controlGroupsOf, type Harness, processesOf, program, start } from './harness.js';

/**
 * Gives libvirt something to leave behind: a guest (that finds nothing to boot, which does not matter), a network with
 * its bridge, dnsmasq and firewall rules. Every run uses the same names, so they also prove that harnesses side by
 * side do not see each other.
 */
const BUSY = `
  cat >/tmp/guest.xml <<'XML'
<domain type="qemu">
  <name>tck-left-behind</name><memory unit="MiB">16</memory>
  <os><type arch="x86_64">hvm</type></os>
</domain>
XML
  virsh --quiet create /tmp/guest.xml && virsh --quiet domstate tck-left-behind && virsh net-list --name
  echo busy
`;

const hostMounts = () => readFileSync('/proc/self/mountinfo', 'utf8');
const hostInterfaces = () => readdirSync('/sys/class/net');

/** Runs `script` while libvirt is busy, lets `stop` end it, proves that nothing is left, and tells how it ended. */
async function endBusy(script: string, stop: (harness: Harness) => Promise<void> = async () => {}) {
  const mounts = hostMounts();
  const interfaces = hostInterfaces();
  const harness = start('qemu-tcg', `${BUSY} read answer; ${script}`);
  await harness.line('busy');
  assert.ok(processesOf(harness.pid).length > 5, 'libvirtd, virtlogd, virtlockd, dnsmasq and QEMU run');
  assert.notDeepEqual(controlGroupsOf(harness.pid), []);
  harness.answer('go on');
  await stop(harness);
  const ended = await harness.ended;
  assert.match(ended.stdout, /^running\n+default\n/);
  assert.deepEqual(processesOf(harness.pid), []);
  assert.deepEqual(controlGroupsOf(harness.pid), []);
  assert.equal(hostMounts(), mounts);
  assert.deepEqual(hostInterfaces(), interfaces);
  return ended;
}

const sendWhenWaiting = (signal: NodeJS.Signals) => async (harness: Harness) => {
  await harness.line('waiting');
  harness.signal(signal);
};

const skip = cannotRun('qemu-tcg');

describe('in-libvirtd leaves nothing behind', { skip, concurrency: 2 }, () => {
  test('when the command succeeds', async () => {
    assert.equal((await endBusy('exit 0')).status, 0);
  });

  test('when the command fails', async () => {
    assert.equal((await endBusy('exit 3')).status, 3);
  });

  test('when SIGTERM comes, and the command handles it', async () => {
    const script = 'trap "echo handled; exit 7" TERM; echo waiting; sleep 600 & wait';
    const { status, stdout } = await endBusy(script, sendWhenWaiting('SIGTERM'));
    assert.equal(status, 7);
    assert.match(stdout, /^handled$/m);
  });

  test('when SIGINT comes', async () => {
    const { status } = await endBusy('echo waiting; exec sleep 600', sendWhenWaiting('SIGINT'));
    assert.equal(status, 130);
  });

  test('when a second signal comes, because the command ignored the first', async () => {
    const script = 'trap "echo ignored" TERM; echo waiting; while :; do sleep 600 & wait; done';
    const { status } = await endBusy(script, async (harness) => {
      await sendWhenWaiting('SIGTERM')(harness);
      await harness.line('ignored');
      harness.signal('SIGTERM');
    });
    assert.equal(status, 137);
  });

  test('when libvirtd crashes, and reports that', async () => {
    const { status, stderr } = await endBusy(`
      libvirtd=$(cat /run/libvirtd.pid)
      kill -SEGV $libvirtd
      while [ -d /proc/$libvirtd ]; do sleep 0.1; done`);
    assert.equal(status, 0);
    assert.match(stderr, /libvirtd did not survive/);
  });

  test('when it is killed: processes at once, its control group with the next run', async () => {
    const harness = start('qemu-tcg', `${BUSY} sleep 600`);
    await harness.line('busy');
    harness.signal('SIGKILL');
    assert.equal((await harness.ended).status, 137);
    while (processesOf(harness.pid).length > 0) await setTimeout(20);
    assert.equal((await start('qemu-tcg', 'true').ended).status, 0);
    assert.deepEqual(controlGroupsOf(harness.pid), []);
  });
});

describe('in-libvirtd', { skip, concurrency: 2 }, () => {
  test('reports how commands end as a shell does', async () => {
    assert.equal((await start('qemu-tcg', 'kill -KILL $$').ended).status, 137);
    assert.equal((await start('qemu-tcg', 'exec no-such-command').ended).status, 127);
  });

  test('shows only the files of /tmp that it should keep', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'tck-kept-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { stdout } = await start('qemu-tcg', `echo made >${folder}/file; ls /tmp`, ['--keep', folder])
      .ended;
    assert.ok(stdout.split('\n').includes(folder.split('/').at(-1) as string));
    assert.equal(readFileSync(`${folder}/file`, 'utf8'), 'made\n');
    assert.ok(!(await start('qemu-tcg', 'ls /tmp').ended).stdout.includes('tck-kept-'));
  });

  test('hides a program', async () => {
    const { stderr } = await start('qemu-tcg', 'virsh net-start default', ['--without', 'dnsmasq']).ended;
    assert.match(stderr, /Unable to find 'dnsmasq'/);
  });

  test('leaves the logs in the chosen folder', async (t) => {
    const logs = mkdtempSync(join(tmpdir(), 'tck-logs-'));
    t.after(() => rmSync(logs, { recursive: true }));
    await start('qemu-tcg', BUSY, ['--logs', logs]).ended;
    assert.ok(readdirSync(`${logs}/qemu`).includes('tck-left-behind.log'));
  });

  test('reports why it cannot run: not root, no /dev/kvm, missing packages', async () => {
    const { stderr } = await start(
      'qemu-tcg',
      `cp ${program} ${dirname(program)}/daemons /tmp
      setpriv --reuid=65534 /tmp/in-libvirtd --driver qemu-tcg --check
      ${program} --driver qemu-kvm --check
      mount --bind /dev/null $(command -v qemu-system-x86_64)
      ${program} --driver qemu-tcg --check
      ${program} --driver xen --check
      exit 0`,
    ).ended;
    assert.match(stderr, /could not start libvirtd: that needs root/);
    assert.match(stderr, /could not start KVM guests: this machine has no \/dev\/kvm/);
    assert.match(stderr, /could not start libvirtd: packages missing: qemu-system-x86/);
    assert.match(stderr, /could not choose a driver: --driver must be qemu-kvm, qemu-tcg or lxc, not xen/);
  });

  test('exits with 125 for errors of its own', async () => {
    assert.equal((await start('qemu-tcg', 'true', ['--keep', '/no-such-folder']).ended).status, 125);
    const { status, stderr } = await start('qemu-tcg', 'true', ['--without', 'libvirtd']).ended;
    assert.equal(status, 125);
    assert.match(stderr, /could not start libvirtd/);
  });
});
