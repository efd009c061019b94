import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Platform } from '@libvirt-tck/report-model';
import { isNarrower, mismatch, type When } from '../../src/match/when.js';
import { entriesOf } from '../support/lists.js';
import { qemu } from '../support/reports.js';

function when(yaml: string): When {
  const [entry] = entriesOf(
    `{version: 1, entries: [{id: e, test: t, kind: unimplemented, reason: r, when: ${yaml}}]}`,
  );
  return entry?.when ?? new Map();
}

const platform: Platform = {
  ...qemu,
  uri: 'qemu:///system',
  driver: { ...qemu.driver, hypervisor: 'QEMU' },
  capabilities: [{ name: 'guest', value: 'hvm' }],
  properties: [{ name: 'dnsmasq', value: 'no' }],
};

/** The mismatch without what was wanted. */
function missed(condition: When, on: Platform): unknown {
  const { wanted: _, ...found } = mismatch(condition, on) ?? { wanted: undefined };
  return found;
}

describe('a condition holds', () => {
  const holding = [
    '{}',
    '{ driver: qemu }',
    '{ driver: [lxc, qemu] }',
    '{ domain-type: kvm }',
    '{ driver: qemu, hypervisor-version: ">=8.0 <8.2" }',
    '{ driver: qemu, hypervisor: ">=8.0 <8.2" }',
    '{ hypervisor: qemu }',
    '{ driver: QEMU, os: Fedora, arch: amd64, domain-type: KVM }',
    '{ property.dnsmasq: "no", capability.guest: hvm }',
    '{ uri: "qemu:///system" }',
    '{ libvirt: "9.x", os: fedora, os-version: "41", kernel: ">=6", arch: x86_64 }',
    '{ libvirt: ["<2", ">=9"] }',
    '{ dnsmasq: "no" }',
  ];
  for (const yaml of holding) {
    test(yaml, () => assert.equal(mismatch(when(yaml), platform), undefined));
  }
});

describe('a condition does not hold', () => {
  const failing: readonly (readonly [yaml: string, key: string, value: string | undefined])[] = [
    ['{ driver: lxc }', 'driver', 'qemu'],
    ['{ driver: qemu, libvirt: "<9" }', 'libvirt', '9.0.0'],
    ['{ os-version: rawhide }', 'os-version', '41'],
    ['{ daemon: ">=0" }', 'daemon', undefined],
    ['{ network: "yes" }', 'network', undefined],
    ['{ toString: x }', 'toString', undefined],
  ];
  for (const [yaml, key, value] of failing) {
    test(`${yaml}, because of ${key}`, () => assert.deepEqual(missed(when(yaml), platform), { key, value }));
  }
  test('a version that has no number is compared as a word', () => {
    const rawhide: Platform = { ...qemu, host: { osVersion: 'rawhide' } };
    assert.equal(mismatch(when('{ os-version: rawhide }'), rawhide), undefined);
    assert.deepEqual(missed(when('{ os-version: ">=1" }'), rawhide), {
      key: 'os-version',
      value: 'rawhide',
    });
  });
});

describe('a condition is narrower', () => {
  const pairs: readonly (readonly [a: string, b: string, narrower: boolean])[] = [
    ['{ driver: qemu }', '{}', true],
    ['{ driver: qemu, os: fedora }', '{ driver: qemu }', true],
    ['{ driver: qemu }', '{ driver: [qemu, lxc] }', true],
    ['{ libvirt: ">=6 <8" }', '{ libvirt: ">=6" }', true],
    ['{ libvirt: "6" }', '{ libvirt: "6" }', false],
    ['{ libvirt: "6.x" }', '{ libvirt: ">=6 <7" }', false],
    ['{ driver: qemu }', '{ os: fedora }', false],
    ['{}', '{ driver: qemu }', false],
  ];
  for (const [a, b, narrower] of pairs) {
    test(`${a} than ${b}: ${narrower}`, () => assert.equal(isNarrower(when(a), when(b)), narrower));
  }
});
