/**
 * The statistics of a disk count what its guest reads and writes.
 */
// tck: tags boots
import { writeFileSync } from 'node:fs';
import { DomainDeviceModifyFlags, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, is, lives, must, note, ok, okError } from '@libvirt-tck/testkit';
import { okBootedDomain } from './booted.js';
import { deviceOf, MiB, okPlugs } from './disks.js';

const bed = connect();
const { LIVE, CONFIG } = DomainDeviceModifyFlags;
const file = `${bed.folder('files')}/disk.img`;
writeFileSync(file, Buffer.alloc(8 * MiB));
const { domain, run } = await okBootedDomain(bed);
const target = okPlugs(domain, { source: { file }, serial: 'stats' }, LIVE | CONFIG);

note('reading');
const before = must(() => domain.blockStats(target), 'a disk has statistics');
is(
  (await run(`${deviceOf('stats')} && dd if=$disk of=/dev/null bs=64k count=64`)).status,
  0,
  'the guest reads from it',
);
const read = domain.blockStats(target);
ok(read.rd_bytes - before.rd_bytes >= BigInt(4 * MiB), 'the bytes that it reads are counted');
ok(read.rd_req > before.rd_req, 'its requests to read are counted');
is(read.wr_bytes, before.wr_bytes, 'reading counts no bytes as written');

note('writing');
is(
  (await run(`${deviceOf('stats')} && dd if=/dev/zero of=$disk bs=64k count=32 && sync`)).status,
  0,
  'the guest writes to it',
);
const written = domain.blockStats(target);
ok(written.wr_bytes - read.wr_bytes >= BigInt(2 * MiB), 'the bytes that it writes are counted');
ok(written.wr_req > read.wr_req, 'its requests to write are counted');

note('other ways to ask');
const flags = must(() => domain.blockStatsFlags(target), 'the newer function returns statistics');
is(flags.wr_bytes, written.wr_bytes, 'it returns the same number of written bytes');
const byPath = must(() => domain.blockStats(file), 'the path of its file returns statistics');
is(byPath.wr_bytes, written.wr_bytes, 'they have the same number of written bytes');
okError(() => domain.blockStats('vdz'), 'a disk that is not there has none', ErrorCode.INVALID_ARG);

note('while it does not run');
lives(() => domain.destroy(), 'the domain can be destroyed');
okError(
  () => domain.blockStats(target),
  'the disk of an inactive domain has no statistics',
  ErrorCode.OPERATION_INVALID,
);
