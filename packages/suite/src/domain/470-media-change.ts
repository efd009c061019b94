/**
 * The disc in a drive of a domain can be changed and ejected.
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
  lives,
  must,
  note,
  okDomain,
  okError,
  parseXML,
  toXML,
} from '@libvirt-tck/testkit';

const { conn, guest, folder } = connect();
const { CONFIG } = DomainDeviceModifyFlags;
const files = folder('files');
const [first, second] = ['first', 'second'].map((name) => `${files}/${name}.iso`);
for (const file of [first, second]) writeFileSync(file ?? '', Buffer.alloc(1 << 16));
const drive = (file?: string) =>
  disk({
    ...(file !== undefined && { source: { file } }),
    ...{ target: 'sdx', bus: 'scsi', device: 'cdrom', format: 'raw', readonly: true },
  });
const config = guest();
const domain = okDomain(
  ifSupported(() =>
    conn.domainDefineXML(domainXML({ ...config, devices: [...config.devices, drive(first)] })),
  ),
  'a domain with a disc in its drive is defined',
);

/** The file in the drive. */
function disc(): string | undefined {
  const drives = findAll(parseXML(domain.getXMLDesc()), 'devices/disk');
  const found = drives.find((each) => find(each, 'target')?.attributes.dev === 'sdx');
  return found && find(found, 'source')?.attributes.file;
}
const change = (file?: string) => domain.updateDeviceFlags(toXML(drive(file)), CONFIG);

is(disc(), first, 'the drive has the disc of its configuration');
must(
  ifSupported(() => change(second)),
  'the disc can be changed',
);
is(disc(), second, 'the drive has the other disc');
lives(() => change(), 'the disc can be ejected');
is(disc(), undefined, 'the drive is empty');
lives(() => change(first), 'a disc can be put into the empty drive');
is(disc(), first, 'the drive has the first disc again');

note('another drive');
okError(
  () => domain.updateDeviceFlags(toXML(drive(second)).replace('sdx', 'sdy'), CONFIG),
  'a drive that is not there cannot be changed',
  ErrorCode.INVALID_ARG,
  ErrorCode.DEVICE_MISSING,
);
is(disc(), first, 'the refusal changes nothing');
