/**
 * A disk can be plugged into a running domain: it has it now, and not at its next start.
 */
import { writeFileSync } from 'node:fs';
import { DomainDeviceModifyFlags, DomainXMLFlags, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  disk,
  domainXML,
  eventually,
  find,
  findAll,
  ifSupported,
  is,
  isDeeply,
  lives,
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
const device = toXML(disk({ source: { file }, target: 'vdx', bus: 'virtio' }));
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
// A container refuses until libvirtd knows the process id of its init; no event and no state says when it does.
const attach = ifSupported(() => domain.attachDeviceFlags(device, LIVE));
const isPlugged = await eventually(
  () => {
    attach();
    return true;
  },
  'a disk can be plugged into a running domain',
  { notYet: [ErrorCode.OPERATION_INVALID] },
);
if (isPlugged) {
  isDeeply(disks(), { ...before, vdx: file }, 'the running domain has the disk, with its file');
  isDeeply(disks(DomainXMLFlags.INACTIVE), before, 'the configuration for its next start has not');
  okError(attach, 'a disk with the same target cannot be plugged in');
  isDeeply(disks(), { ...before, vdx: file }, 'the refusal changes nothing');

  note('the next start');
  lives(() => domain.destroy(), 'the domain can be destroyed');
  isDeeply(disks(), before, 'the destroyed domain has no such disk');
  lives(() => domain.create(), 'the domain can be started again');
  is('vdx' in disks(), false, 'the domain that was started again has no such disk');
}
