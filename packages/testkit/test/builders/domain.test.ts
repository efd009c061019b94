import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  channel,
  controller,
  type DomainConfig,
  disk,
  domainXML,
  element,
  emulator,
  filesystem,
  graphics,
  hostPciDevice,
  hostUsbDevice,
  input,
  memballoon,
  nic,
  panic,
  parallel,
  parseXML,
  rng,
  serial,
  sound,
  textConsole,
  tpm,
  video,
  watchdog,
} from '../../src/index.js';
import { findAll } from '../../src/xml/parse.js';
import { validate } from './schema.js';

const small: DomainConfig = { type: 'qemu', name: 'tck-small', memory: 65536, os: { type: 'hvm' } };

const large: DomainConfig = {
  type: 'kvm',
  name: 'tck-large',
  uuid: 'c7a5fdbd-cdaf-9455-926a-d65c16db1809',
  title: 'All <of> it',
  description: 'a & b',
  metadata: [element('app:note', { 'xmlns:app': 'http://example.org/app' }, 'mine')],
  memory: 2097152,
  currentMemory: 1048576,
  maxMemory: { size: 4194304, slots: 4 },
  vcpus: { max: 4, current: 2, placement: 'static', cpuset: '0-1' },
  iothreads: 1,
  os: {
    type: 'hvm',
    arch: 'x86_64',
    machine: 'q35',
    loader: { path: '/usr/share/OVMF/OVMF_CODE.fd', readonly: true, type: 'pflash' },
    nvram: { path: '/var/lib/libvirt/nvram/large', template: '/usr/share/OVMF/OVMF_VARS.fd' },
    kernel: '/boot/vmlinuz',
    initrd: '/boot/initrd.img',
    cmdline: 'console=ttyS0',
    boot: ['hd', 'network'],
    bootMenu: true,
  },
  features: ['acpi', 'apic', element('vmport', { state: 'off' })],
  cpu: {
    mode: 'custom',
    match: 'exact',
    model: 'Nehalem',
    topology: { sockets: 2, cores: 2, threads: 1 },
    features: { vmx: 'disable' },
  },
  clock: { offset: 'utc', timers: [element('timer', { name: 'rtc', tickpolicy: 'catchup' })] },
  onPoweroff: 'destroy',
  onReboot: 'restart',
  onCrash: 'preserve',
  devices: [
    emulator('/usr/bin/qemu-system-x86_64'),
    disk({
      source: { file: '/a.img' },
      target: 'vda',
      bus: 'virtio',
      format: 'qcow2',
      cache: 'none',
      bootOrder: 1,
    }),
    disk({ source: { block: '/dev/sdz' }, target: 'sda', bus: 'scsi', serial: 'WD-1', shareable: true }),
    disk({ source: { dir: '/srv' }, target: 'fda', bus: 'fdc', device: 'floppy', readonly: true }),
    disk({ source: { pool: 'p', volume: 'v' }, target: 'vdb', bus: 'virtio', readonly: false }),
    disk({
      source: { protocol: 'nbd', name: 'x', host: 'localhost', port: 10809 },
      target: 'vdc',
      bus: 'virtio',
    }),
    disk({ target: 'hda', bus: 'sata', device: 'cdrom' }),
    controller('scsi', { index: 0, model: 'virtio-scsi' }),
    filesystem({ source: '/srv', target: 'share', accessMode: 'mapped', readonly: true }),
    nic({
      source: { network: 'default', portgroup: 'g' },
      mac: '52:54:00:11:22:33',
      model: 'virtio',
      target: 'tck0',
    }),
    nic({ source: { bridge: 'br0' }, filter: 'clean-traffic', filterParameters: { IP: '192.0.2.1' } }),
    nic({ source: { direct: 'eth0', mode: 'bridge' }, linkState: 'down' }),
    nic({ source: { user: true } }),
    nic({ source: { ethernet: true } }),
    serial({ type: 'file', path: '/tmp/serial.log', append: true }),
    serial({ type: 'pty' }, 1),
    parallel({ type: 'dev', path: '/dev/parport0' }),
    textConsole({ type: 'pty' }, 'virtio', 1),
    channel({ type: 'unix', mode: 'bind' }, 'org.qemu.guest_agent.0'),
    graphics('vnc'),
    graphics('spice', { port: 5930, listen: '127.0.0.1' }),
    video('qxl', { vram: 65536, heads: 1 }),
    sound('ich9'),
    input('tablet', 'usb'),
    watchdog('i6300esb', 'reset'),
    memballoon('virtio'),
    rng(),
    panic('isa'),
    tpm('tpm-crb', '2.0'),
    hostUsbDevice({ bus: 1, device: 2 }),
    hostUsbDevice({ vendor: '0x1d6b', product: '0x0002' }),
    hostUsbDevice({ vendor: '0x1d6b', product: '0x0002', ...{ bus: 1, device: 2 } }),
    hostPciDevice({ domain: 0, bus: 1, slot: 2, function: 3 }),
  ],
  elements: [element('seclabel', { type: 'none' })],
};

test('a minimal guest is valid for libvirt', (t) => {
  const xml = domainXML(small);
  assert.equal(
    xml,
    `<domain type="qemu">
  <name>tck-small</name>
  <memory unit="KiB">65536</memory>
  <vcpu>1</vcpu>
  <os>
    <type>hvm</type>
  </os>
</domain>`,
  );
  validate(t, 'domain', xml);
});

test('a guest with everything is valid for libvirt', (t) => validate(t, 'domain', domainXML(large)));

test('every device of a guest is in its XML, in the order given', () => {
  const names = findAll(parseXML(domainXML(large)), 'devices')[0]?.children.map((child) =>
    typeof child === 'string' ? child : child.name,
  );
  assert.deepEqual(
    names,
    large.devices?.map((device) => device.name),
  );
});

test('a hypervisor’s own elements can be used', (t) => {
  const namespace = { 'xmlns:qemu': 'http://libvirt.org/schemas/domain/qemu/1.0' };
  const commandline = element('qemu:commandline', {}, element('qemu:arg', { value: '-snapshot' }));
  validate(t, 'domain', domainXML({ ...small, attributes: namespace, elements: [commandline] }));
});
