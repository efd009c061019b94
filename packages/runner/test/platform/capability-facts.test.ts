import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseXML } from '@libvirt-tck/testkit';
import { capabilityFacts, domainCapabilityFacts, guestTypes } from '../../src/platform/capability-facts.js';

const capabilities = `<capabilities>
  <host>
    <uuid>not-worth-comparing</uuid>
    <cpu><arch>x86_64</arch><model>EPYC-Rome</model></cpu>
    <iommu support='no'/>
    <migration_features><live/><uri_transports><uri_transport>tcp</uri_transport><uri_transport>rdma</uri_transport></uri_transports></migration_features>
    <secmodel><model>none</model><doi>0</doi></secmodel>
    <secmodel><model>dac</model></secmodel>
  </host>
  <guest><os_type>hvm</os_type><arch name='i686'><domain type='qemu'/></arch></guest>
  <guest>
    <os_type>hvm</os_type>
    <arch name='x86_64'><wordsize>64</wordsize><domain type='qemu'/><domain type='kvm'/></arch>
    <features><acpi default='on'/><apic/></features>
  </guest>
</capabilities>`;

it('takes the facts from capabilities in which platforms can differ', () => {
  assert.deepEqual(capabilityFacts(parseXML(capabilities)), [
    { name: 'host.cpu.arch', value: 'x86_64' },
    { name: 'host.cpu.model', value: 'EPYC-Rome' },
    { name: 'host.iommu', value: 'no' },
    { name: 'host.migration', value: 'rdma,tcp' },
    { name: 'host.secmodel', value: 'dac,none' },
    { name: 'guest.hvm.i686', value: 'qemu' },
    { name: 'guest.hvm.x86_64', value: 'kvm,qemu' },
    { name: 'guest.hvm.x86_64.features', value: 'acpi,apic' },
  ]);
});

it('lists the domain types, those of the architecture first', () => {
  assert.deepEqual(guestTypes(parseXML(capabilities), 'x86_64'), ['qemu', 'kvm']);
  assert.deepEqual(guestTypes(parseXML('<capabilities/>'), 'x86_64'), []);
});

it('takes enumerations from domain capabilities, and everything that is supported or not', () => {
  const xml = `<domainCapabilities>
  <path>/usr/bin/qemu-system-x86_64</path>
  <machine>pc-i440fx-7.2</machine>
  <vcpu max='255'/>
  <os supported='yes'><enum name='firmware'><value>efi</value><value>bios</value></enum></os>
  <cpu><mode name='host-passthrough' supported='yes'><enum name='hostPassthroughMigratable'/></mode></cpu>
  <devices>
    <disk supported='yes'><enum name='bus'><value>virtio</value><value>ide</value></enum></disk>
    <tpm supported='no'/>
  </devices>
  <features><gic supported='no'/></features>
</domainCapabilities>`;
  assert.deepEqual(domainCapabilityFacts(parseXML(xml)), [
    { name: 'domain.machine', value: 'pc-i440fx-7.2' },
    { name: 'domain.vcpu.max', value: '255' },
    { name: 'domain.os', value: 'yes' },
    { name: 'domain.os.firmware', value: 'bios,efi' },
    { name: 'domain.cpu.host-passthrough', value: 'yes' },
    { name: 'domain.disk', value: 'yes' },
    { name: 'domain.disk.bus', value: 'ide,virtio' },
    { name: 'domain.tpm', value: 'no' },
    { name: 'domain.gic', value: 'no' },
  ]);
});
