import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { domainXML } from '../../src/builders/domain.js';
import type { Config } from '../../src/config/model.js';
import { loadConfig } from '../../src/config/read.js';
import { machineGuest } from '../../src/guest/machine.js';
import { bootsFromDisc } from '../../src/prepare/boot-disc.js';
import { guestIsUp } from '../../src/prepare/guest-scripts.js';
import { containerInitPath } from '../../src/prepare/guest-trees.js';
import { hostArch, scratchLayout } from '../../src/prepare/layout.js';
import { checkPrepared, prepare } from '../../src/prepare/prepare.js';
import { cannotRun, start } from './harness.js';

const config: Config = loadConfig({});
const layout = scratchLayout(config, hostArch());
const consoleLog = '/var/lib/libvirt/images/console.log';

const machine = (type: 'kvm' | 'qemu') => `
<domain type="${type}">
  <name>tck-guest</name><memory unit="MiB">256</memory>
  <os>
    <type arch="${hostArch()}">hvm</type>
    <kernel>${layout.kernel}</kernel><initrd>${layout.initrd}</initrd><cmdline>console=ttyS0</cmdline>
  </os>
  <features><acpi/></features>
  <devices><serial type="file"><source path="${consoleLog}"/></serial></devices>
</domain>`;

/** A virtual machine that the driver loads no kernel for. */
const machineWithDisc = domainXML(
  machineGuest(
    { type: 'qemu', osType: 'hvm', arch: hostArch() },
    { iso: layout.iso },
    { name: 'tck-guest', uuid: '3f0c3b7e-2a52-4c3f-9f0e-0d6a2b8f4a11' },
    consoleLog,
  ),
);

const container = `
<domain type="lxc">
  <name>tck-guest</name><memory unit="MiB">64</memory>
  <os><type>exe</type><init>${containerInitPath}</init></os>
  <devices>
    <filesystem type="mount"><source dir="${layout.containerRoot}"/><target dir="/"/></filesystem>
    <console type="pty"/>
  </devices>
</domain>`;

/** Starts the guest, does what `script` says, and stops it. */
const life = (xml: string, script: string) => `set -e
  cat >/tmp/guest.xml <<'XML'
${xml}
XML
  virsh --quiet create /tmp/guest.xml
  virsh --quiet domstate tck-guest
  ${script}
  virsh --quiet destroy tck-guest
  echo destroyed`;

const skips = { kvm: cannotRun('qemu-kvm'), tcg: cannotRun('qemu-tcg'), lxc: cannotRun('lxc') };
const skip = skips.kvm && skips.tcg && skips.lxc;

describe('a real guest', { skip, concurrency: 2 }, () => {
  before(async () => {
    const arePrepared = checkPrepared(config, hostArch()).every(({ state }) => state === 'ready');
    if (!arePrepared) await prepare(config, hostArch(), () => {});
  });

  test('of KVM runs', { skip: skips.kvm }, async () => {
    const { stdout, stderr } = await start('qemu-kvm', life(machine('kvm'), '')).ended;
    assert.equal(stdout, 'running\ndestroyed', stderr);
  });

  const untilUp = `until grep --text '${guestIsUp}' ${consoleLog}; do sleep 0.2; done`;

  test('of QEMU, emulated, boots to user space and says so', { skip: skips.tcg }, async () => {
    const { stdout, stderr } = await start('qemu-tcg', life(machine('qemu'), untilUp)).ended;
    assert.match(stdout, new RegExp(`^running\\n${guestIsUp}\\s*\\ndestroyed$`), stderr);
  });

  const skipDisc =
    skips.tcg || (bootsFromDisc(hostArch()) ? false : 'no boot ISO is made for this architecture');
  test('of QEMU, emulated, boots a disc to user space and says so', { skip: skipDisc }, async () => {
    const { stdout, stderr } = await start('qemu-tcg', life(machineWithDisc, untilUp)).ended;
    assert.match(stdout, new RegExp(`^running\\n${guestIsUp}\\s*\\ndestroyed$`), stderr);
  });

  test('of LXC runs in its own root folder', { skip: skips.lxc }, async () => {
    const rootOfIt = '/proc/$(pgrep --parent $(virsh domid tck-guest))/root';
    const isOurs = `cmp ${rootOfIt}${containerInitPath} ${layout.containerRoot}${containerInitPath} && echo ours`;
    const { stdout, stderr } = await start('lxc', life(container, isOurs)).ended;
    assert.equal(stdout, 'running\nours\ndestroyed', stderr);
  });
});
