/**
 * A disk can be plugged into a running domain: it has it now, and not at its next start.
 */
import { writeFileSync } from 'node:fs';
import { DomainDeviceModifyFlags, DomainXMLFlags } from '@libvirt-tck/libvirt';
import {
  connect,
  disk,
  domainXML,
  find,
  findAll,
  ifSupported,
  is,
  isDeeply,
  lives,
  must,
  note,
  okDomain,
  okError,
  parseXML,
  toXML,
} from '@libvirt-tck/testkit';

const { conn, guest, folder } = connect();
const { LIVE } = DomainDeviceModifyFlags;
const file = `${folder('files')}/disk.img`;
writeFileSync(file, Buffer.alloc(1 << 20));
const device = toXML(disk({ source: { file }, target: 'vdx', bus: 'virtio', format: 'raw' }));
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');
lives(() => domain.create(), 'the domain can be started');

/** The files of the domain's disks by their targets. */
function disks(flags?: number): Record<string, string | undefined> {
  const found = findAll(parseXML(domain.getXMLDesc(flags)), 'devices/disk');
  return Object.fromEntries(
    found.map((each) => [find(each, 'target')?.attributes.dev ?? '', find(each, 'source')?.attributes.file]),
  );
}
const before = disks();

note('plugging it in');
must(
  ifSupported(() => domain.attachDeviceFlags(device, LIVE)),
  'a disk can be plugged into a running domain',
);
isDeeply(disks(), { ...before, vdx: file }, 'the running domain has the disk, with its file');
isDeeply(disks(DomainXMLFlags.INACTIVE), before, 'the configuration for its next start has not');
okError(() => domain.attachDeviceFlags(device, LIVE), 'a disk with the same target cannot be plugged in');
isDeeply(disks(), { ...before, vdx: file }, 'the refusal changes nothing');

note('the next start');
lives(() => domain.destroy(), 'the domain can be destroyed');
isDeeply(disks(), before, 'the destroyed domain has no such disk');
lives(() => domain.create(), 'the domain can be started again');
is('vdx' in disks(), false, 'the domain that was started again has no such disk');
