/**
 * A disk can be added to the configuration of a domain, once, and removed from it.
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
const device = disk({ source: { file }, target: 'vdx', bus: 'virtio' });
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

note('removing it');
lives(
  () => domain.detachDeviceFlags(toXML(device), CONFIG),
  'the disk can be removed from the configuration',
);
isDeeply(targets(), before, 'the configuration has no such disk any more');
okError(() => domain.detachDeviceFlags(toXML(device), CONFIG), 'a disk that is not there cannot be removed');
