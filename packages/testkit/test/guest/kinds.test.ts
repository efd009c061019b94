import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { disk } from '../../src/builders/devices/storage.js';
import { domainXML } from '../../src/builders/domain.js';
import { parseConfig } from '../../src/config/read.js';
import { containerGuest, containerRoot } from '../../src/guest/container.js';
import { bootDisc, bootFiles, machineGuest } from '../../src/guest/machine.js';
import { find, findText, parseXML } from '../../src/xml/parse.js';
import { validate } from '../builders/schema.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-guest-'));
after(() => rmSync(folder, { recursive: true }));

function file(path: string): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, '');
  return full;
}

const x86 = { type: 'kvm', osType: 'hvm', arch: 'x86_64' };
const identity = { name: 'tck-1-web', uuid: 'c7a5fdbd-cdaf-9455-926a-d65c16db1809' };

test('a virtual machine boots the configured kernel, or else the prepared one', () => {
  const kernel = file('vmlinuz');
  const configured = parseConfig(
    'c.yml',
    `scratch_dir: ${folder}
kernels:
  - { arch: x86_64, ostype: xen, kernel: ${file('xen')} }
  - { arch: x86_64, ostype: [linux, hvm], kernel: ${kernel} }`,
  );
  const prepared = parseConfig('c.yml', `scratch_dir: ${folder}\n`);
  assert.deepEqual(bootFiles(configured, x86), { kernel });
  assert.equal(bootFiles(prepared, x86), undefined);
  const boot = { kernel: file('boot/x86_64/vmlinuz'), initrd: file('boot/x86_64/initrd.img') };
  assert.deepEqual(bootFiles(prepared, x86), boot);
  assert.equal(bootFiles(prepared, { ...x86, arch: 'aarch64' }), undefined);
});

test('a configured kernel that does not exist is not used', () => {
  const config = parseConfig('c.yml', 'kernels: [{ arch: x86_64, ostype: hvm, kernel: /no/vmlinuz }]\n');
  assert.equal(bootFiles(config, x86), undefined);
});

test('a virtual machine is valid for libvirt', (t) => {
  const boot = { kernel: '/vmlinuz', initrd: '/initrd.img' };
  const xml = domainXML(machineGuest({ ...x86, emulator: '/usr/bin/qemu' }, boot, identity, '/tmp/console'));
  validate(t, 'domain', xml);
  assert.equal(findText(parseXML(xml), 'os/kernel'), '/vmlinuz');
});

test('a variation of a guest adds to its devices', (t) => {
  const config = machineGuest(x86, { kernel: '/vmlinuz' }, identity, '/tmp/console');
  const more = disk({ source: { file: '/tmp/disk' }, target: 'vda', bus: 'virtio' });
  const xml = domainXML({ ...config, devices: [...config.devices, more] });
  validate(t, 'domain', xml);
  assert.equal(find(parseXML(xml), 'devices/serial/log')?.attributes.file, '/tmp/console');
  assert.equal(find(parseXML(xml), 'devices/disk/source')?.attributes.file, '/tmp/disk');
});

test('a virtual machine has the disk of the configured kernel, read-only', (t) => {
  const configured = { kernel: file('vmlinuz'), disk: file('disk.img') };
  const config = parseConfig(
    'c.yml',
    `kernels: [{ arch: x86_64, ostype: hvm, kernel: ${configured.kernel}, disk: ${configured.disk} }]`,
  );
  const boot = bootFiles(config, x86);
  assert.deepEqual(boot, configured);
  const xml = domainXML(machineGuest(x86, configured, identity, '/tmp/console'));
  validate(t, 'domain', xml);
  const disk = find(parseXML(xml), 'devices/disk');
  assert.equal(disk && find(disk, 'source')?.attributes.file, configured.disk);
  assert.ok(disk && find(disk, 'readonly'));
});

test('a virtual machine boots the prepared disc, if it exists', (t) => {
  const config = parseConfig('c.yml', `scratch_dir: ${join(folder, 'discs')}\n`);
  assert.equal(bootDisc(config, x86), undefined);
  const iso = file('discs/boot/x86_64/boot.iso');
  assert.deepEqual(bootDisc(config, x86), { iso });
  const xml = domainXML(machineGuest({ ...x86, type: 'vmware' }, { iso }, identity, '/tmp/console'));
  validate(t, 'domain', xml);
  const domain = parseXML(xml);
  assert.equal(find(domain, 'os/boot')?.attributes.dev, 'cdrom');
  assert.equal(find(domain, 'devices/disk/source')?.attributes.file, iso);
  assert.equal(find(domain, 'os/kernel'), undefined);
});

test('a paravirtual machine has its console and its disk from the hypervisor, and no hardware of a PC', (t) => {
  const kind = { type: 'xen', osType: 'xen', arch: 'x86_64' };
  const boot = { kernel: '/vmlinuz', disk: '/disk.img' };
  const xml = domainXML(machineGuest(kind, boot, identity, '/tmp/console'));
  validate(t, 'domain', xml);
  const domain = parseXML(xml);
  assert.match(findText(domain, 'os/cmdline') ?? '', /^console=hvc0 /);
  assert.equal(find(domain, 'devices/console')?.attributes.type, 'pty');
  assert.equal(find(domain, 'devices/console/target')?.attributes.type, 'xen');
  assert.equal(find(domain, 'devices/disk/target')?.attributes.bus, 'xen');
  assert.equal(find(domain, 'devices/serial'), undefined);
  assert.equal(find(domain, 'features'), undefined);
});

const lxc = { type: 'lxc', osType: 'exe', arch: 'x86_64' };

test('each container has a copy of the prepared root folder', (t) => {
  const config = parseConfig('c.yml', `scratch_dir: ${join(folder, 'containers')}\n`);
  assert.equal(containerRoot(config, 'tck-1-a'), undefined);
  file('containers/container-root/sbin/init');
  const root = containerRoot(config, 'tck-1-a') as string;
  assert.equal(root, join(folder, 'containers/guests/tck-1-a.root'));
  assert.ok(existsSync(join(root, 'sbin/init')));
  validate(t, 'domain', domainXML(containerGuest(lxc, root, identity)));
});

test('no container is made without one', () => {
  assert.throws(() => domainXML(containerGuest(lxc, '/', identity)), { code: 'container-is-host' });
});
