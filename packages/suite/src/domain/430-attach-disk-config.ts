/**
 * A disk can be added to the configuration of a domain and removed from it: the next start has it or not.
 */
import { writeFileSync } from 'node:fs';
import { DomainDeviceModifyFlags, ErrorCode } from '@libvirt-tck/libvirt';
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
const { CONFIG, LIVE } = DomainDeviceModifyFlags;
const file = `${folder('files')}/disk.img`;
writeFileSync(file, Buffer.alloc(1 << 20));
const device = disk({ source: { file }, target: 'vdx', bus: 'virtio', format: 'raw' });
const domain = okDomain(() => conn.domainDefineXML(domainXML(guest())), 'a domain is defined');

/** The targets of the domain's disks. */
function targets(): (string | undefined)[] {
  const disks = findAll(parseXML(domain.getXMLDesc()), 'devices/disk');
  return disks.map((each) => find(each, 'target')?.attributes.dev);
}
const before = targets();

note('adding it');
okError(
  () => domain.attachDeviceFlags(toXML(device), LIVE),
  'an inactive domain gets no live device',
  ErrorCode.OPERATION_INVALID,
);
must(
  ifSupported(() => domain.attachDeviceFlags(toXML(device), CONFIG)),
  'a disk can be added to the configuration',
);
isDeeply(targets(), [...before, 'vdx'], 'the configuration has the disk');
okError(() => domain.attachDeviceFlags(toXML(device), CONFIG), 'a disk with the same target cannot be added');
isDeeply(targets(), [...before, 'vdx'], 'the configuration has it once');

note('starting the domain');
lives(() => domain.create(), 'the domain with the disk can be started');
isDeeply(targets(), [...before, 'vdx'], 'the running domain has the disk');
lives(() => domain.destroy(), 'the domain with the disk can be destroyed');
isDeeply(targets(), [...before, 'vdx'], 'the destroyed domain still has the disk');

note('removing it');
lives(
  () => domain.detachDeviceFlags(toXML(device), CONFIG),
  'the disk can be removed from the configuration',
);
isDeeply(targets(), before, 'the configuration has no such disk any more');
okError(() => domain.detachDeviceFlags(toXML(device), CONFIG), 'a disk that is not there cannot be removed');
lives(() => domain.create(), 'the domain without the disk can be started');
is(targets().includes('vdx'), false, 'the running domain has no such disk');
