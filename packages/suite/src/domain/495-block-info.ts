/**
 * The disk of a domain has its size, its allocation and its content, while the domain runs and while it does not.
 */
import { statSync, writeFileSync } from 'node:fs';
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  disk,
  domainXML,
  ifSupported,
  is,
  isDeeply,
  must,
  note,
  ok,
  okDomain,
  okError,
} from '@libvirt-tck/testkit';

const MiB = 1 << 20;
const bed = connect();
const { conn, guest, folder } = bed;
const files = folder('files');
const file = `${files}/full.img`;
const content = Buffer.alloc(MiB, 'libvirt ');
writeFileSync(file, content);
const config = guest();
const device = disk({ source: { file }, target: 'vdx', bus: 'virtio', format: 'raw' });
const domain = okDomain(
  ifSupported(() => conn.domainDefineXML(domainXML({ ...config, devices: [...config.devices, device] }))),
  'a domain with a disk is defined',
);

function checkInfo(how: string): void {
  const bytes = must(() => domain.blockPeek('vdx', 8, 16), `the disk of ${how} domain can be looked at`);
  is(Buffer.from(bytes).toString(), 'libvirt libvirt ', `${how} domain's disk has the bytes of the file`);
  const info = must(() => domain.getBlockInfo('vdx'), `${how} domain has information about its disk`);
  is(info.capacity, BigInt(MiB), `the disk of ${how} domain has the size of its file`);
  is(info.physical, BigInt(MiB), `the file of ${how} domain's disk has its physical size`);
  is(
    info.allocation,
    BigInt(statSync(file).blocks * 512),
    `its allocation in ${how} domain is that of the file`,
  );
  isDeeply(domain.getBlockInfo(file), info, `the path of the file finds the disk of ${how} domain`);
}

checkInfo('an inactive');
okError(
  () => domain.getBlockInfo('vdy'),
  'a disk that is not there has no information',
  ErrorCode.INVALID_ARG,
);
okError(
  () => domain.blockPeek('vdy', 0, 8),
  'a disk that is not there cannot be looked at',
  ErrorCode.INVALID_ARG,
);

note('while it runs');
must(() => domain.create(), 'the domain can be started');
checkInfo('a running');
ok(domain.isActive(), 'the domain still runs');
