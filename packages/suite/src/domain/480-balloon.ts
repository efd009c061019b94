/**
 * The memory of a running guest can be lowered and raised again, up to its largest memory.
 */
// tck: tags boots
import { DomainMemoryModFlags, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  eventually,
  findText,
  ifSupported,
  is,
  must,
  note,
  ok,
  okBoots,
  okDomain,
  okError,
  parseXML,
} from '@libvirt-tck/testkit';

const MiB = 1024;
const most = 128 * MiB;
const less = 96 * MiB;

const { conn, guest, config: settings } = connect();
const seconds = settings.guestTimeout;
const { LIVE, CONFIG } = DomainMemoryModFlags;
const config = { ...guest(), memory: most, currentMemory: most };
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
must(() => domain.create(), 'the domain can be started');
const inside = await okBoots(domain, 'its guest boots');

/** The memory that the guest sees, in KiB. Its kernel keeps some for itself. */
async function seen(): Promise<number> {
  const { output } = await inside.run('cat /proc/meminfo', { seconds });
  return Number(/^MemTotal: +(\d+) kB$/m.exec(output)?.[1]);
}
const atFirst = await seen();
ok(atFirst <= most, 'the guest sees no more memory than its configuration has');

note('lowering it');
must(
  ifSupported(() => domain.setMemoryFlags(less, LIVE)),
  'the memory of a running guest can be lowered',
);
/** virDomainGetInfo returns the memory that is in use, where the driver knows it. */
const has = (memory: number) => findText(parseXML(domain.getXMLDesc()), 'currentMemory') === String(memory);
await eventually(() => has(less), 'libvirt reports the lower memory', { seconds });
const isLower = async () => (await seen()) <= atFirst - (most - less);
await eventually(isLower, 'the guest sees that it has less memory', { seconds });
is(domain.getInfo().maxMem, BigInt(most), 'the largest memory is the same');

note('raising it');
okError(
  () => domain.setMemoryFlags(most + 1, LIVE),
  'a running guest cannot have more than its largest memory',
  ErrorCode.INVALID_ARG,
);
must(() => domain.setMemoryFlags(most, LIVE), 'the memory can be raised again');
await eventually(() => has(most), 'libvirt reports the higher memory', { seconds });
await eventually(async () => (await seen()) === atFirst, 'the guest sees all of its memory again', {
  seconds,
});

note('the configuration');
must(() => domain.setMemoryFlags(less, CONFIG), 'the configuration can be changed while the guest runs');
ok(has(most), 'that leaves the running guest as it is');
must(() => domain.destroy(), 'the domain can be destroyed');
ok(has(less), 'the inactive domain has the memory of its configuration');
