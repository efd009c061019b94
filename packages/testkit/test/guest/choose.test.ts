import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCapabilities } from '../../src/capabilities/capabilities.js';
import { bootMedium, chooseGuest } from '../../src/guest/choose.js';

function chosen(driver: string, domainType?: string): string | undefined {
  const file = new URL(`../../../test/fixtures/capabilities/${driver}.xml`, import.meta.url);
  const kind = chooseGuest(parseCapabilities(readFileSync(file, 'utf8')), domainType);
  return kind && `${kind.osType} ${kind.arch} ${kind.type} ${kind.emulator}`;
}

test('the guest fits the driver and the host', () => {
  assert.equal(chosen('test'), 'hvm i686 test /usr/bin/test-hv');
  assert.equal(chosen('lxc'), 'exe x86_64 lxc /usr/lib/libvirt/libvirt_lxc');
  assert.equal(chosen('qemu-tcg'), 'hvm x86_64 qemu /usr/bin/qemu-system-x86_64');
  assert.equal(chosen('qemu-kvm'), 'hvm x86_64 kvm /usr/bin/qemu-system-x86_64');
  assert.equal(chosen('xen'), 'xen x86_64 xen /usr/lib/xen/bin/qemu-system-i386');
});

test('the configuration can choose another kind that the driver offers', () => {
  assert.equal(chosen('qemu-kvm', 'qemu'), 'hvm x86_64 qemu /usr/bin/qemu-system-x86_64');
  assert.equal(chosen('qemu-tcg', 'kvm'), undefined);
});

test('a driver that offers nothing has no guests, and an unknown driver has its own kind', () => {
  assert.equal(chooseGuest({ host: {}, guests: [] }), undefined);
  const guests = [{ osType: 'linux', arch: 'riscv64', domains: [{ type: 'new-hypervisor', machines: [] }] }];
  assert.deepEqual(chooseGuest({ host: {}, guests }), {
    type: 'new-hypervisor',
    osType: 'linux',
    arch: 'riscv64',
  });
});

test('a machine boots a kernel if the driver loads one, else a disc; a container boots a root folder', () => {
  const medium = (type: string, osType: string) => bootMedium({ type, osType });
  assert.deepEqual(
    ['kvm', 'qemu', 'xen', 'test'].map((type) => medium(type, 'hvm')),
    Array(4).fill('kernel'),
  );
  assert.deepEqual(
    ['vmware', 'vbox', 'hyperv'].map((type) => medium(type, 'hvm')),
    Array(3).fill('iso'),
  );
  assert.equal(medium('xen', 'linux'), 'kernel');
  assert.equal(medium('lxc', 'exe'), 'root folder');
});
