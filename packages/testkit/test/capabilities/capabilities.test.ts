import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCapabilities } from '../../src/capabilities/capabilities.js';
import {
  isSupported,
  parseDomainCapabilities,
  supportedValues,
} from '../../src/capabilities/domain-capabilities.js';

function fixture(name: string): string {
  return readFileSync(new URL(`../../../test/fixtures/capabilities/${name}.xml`, import.meta.url), 'utf8');
}

/** What guests a driver runs, in short. */
function guests(name: string): string[] {
  return parseCapabilities(fixture(name)).guests.flatMap(({ osType, arch, domains }) =>
    domains.map(({ type }) => `${osType} ${arch} ${type}`),
  );
}

test('the guests of each driver', () => {
  assert.deepEqual(guests('test'), ['hvm i686 test', 'xen i686 test']);
  assert.deepEqual(guests('lxc'), ['exe x86_64 lxc', 'exe i686 lxc']);
  assert.deepEqual(guests('qemu-tcg'), ['hvm i686 qemu', 'hvm x86_64 qemu']);
  assert.deepEqual(guests('qemu-kvm'), [
    'hvm i686 qemu',
    'hvm i686 kvm',
    'hvm x86_64 qemu',
    'hvm x86_64 kvm',
  ]);
});

test('the host, if the driver describes it', () => {
  assert.deepEqual(parseCapabilities(fixture('test')).host, { arch: 'i686' });
  assert.deepEqual(parseCapabilities(fixture('qemu-kvm')).host, {
    uuid: '98f45419-693e-4f8f-a1dc-a042d4fec80e',
    arch: 'x86_64',
    cpuModel: 'Broadwell',
    topology: { sockets: 1, cores: 2, threads: 1 },
  });
});

test('a domain type inherits emulator and machines from the architecture, unless it has its own', () => {
  const [, x86] = parseCapabilities(fixture('qemu-kvm')).guests;
  assert.equal(x86?.wordSize, 64);
  assert.equal(x86?.domains[1]?.emulator, '/usr/bin/qemu-system-x86_64');
  assert.ok(x86?.domains[1]?.machines.includes('q35'));
  const own = `<capabilities><guest><os_type>hvm</os_type><arch name='x86_64'><emulator>/a</emulator><machine>m</machine>
    <domain type='qemu'/><domain type='kvm'><emulator>/b</emulator><machine>n</machine></domain></arch></guest></capabilities>`;
  assert.deepEqual(parseCapabilities(own).guests[0]?.domains, [
    { type: 'qemu', emulator: '/a', machines: ['m'] },
    { type: 'kvm', emulator: '/b', machines: ['n'] },
  ]);
});

test('the features and devices of one guest type', () => {
  const capabilities = parseDomainCapabilities(fixture('qemu-kvm.domain'));
  const { document, ...facts } = capabilities;
  assert.deepEqual(facts, {
    emulator: '/usr/bin/qemu-system-x86_64',
    domainType: 'kvm',
    arch: 'x86_64',
    machine: 'pc-i440fx-7.2',
    maxVcpus: 255,
  });
  assert.equal(document.name, 'domainCapabilities');
  assert.equal(isSupported(capabilities, 'devices/disk'), true);
  assert.equal(isSupported(capabilities, 'features/sev'), false);
  assert.equal(isSupported(capabilities, 'devices/never-heard-of'), false);
  assert.ok(supportedValues(capabilities, 'devices/disk', 'bus').includes('virtio'));
  assert.deepEqual(supportedValues(capabilities, 'devices/disk', 'colour'), []);
});
