/**
 * A running guest can get another processor, and lose it again if it lets it go.
 */
// tck: tags boots
import { DomainVcpuFlags, ErrorCode, LibvirtError } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  eventually,
  ifSupported,
  is,
  must,
  note,
  okBoots,
  okDomain,
  okError,
  returns,
} from '@libvirt-tck/testkit';

const { conn, guest, config: settings } = connect();
const seconds = settings.guestTimeout;
const { LIVE, CONFIG } = DomainVcpuFlags;
const config = { ...guest(), vcpus: { max: 2, current: 1 } };
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');
must(() => domain.create(), 'the domain can be started');
const inside = await okBoots(domain, 'its guest boots');
/** A processor that is plugged in may need to be switched on. */
const command = `for cpu in /sys/devices/system/cpu/cpu[1-9]*/online; do echo 1 >$cpu; done 2>/dev/null
grep -c ^processor /proc/cpuinfo`;
const processors = async () => Number((await inside.run(command, { seconds })).output);
must(
  () => domain.setVcpusFlags(1, LIVE),
  'a running guest can be given the number of processors that it has',
);
is(await processors(), 1, 'the guest sees the processor of its configuration');

note('plugging one in');
must(
  ifSupported(() => domain.setVcpusFlags(2, LIVE)),
  'a running guest can get another processor',
);
returns(() => domain.getVcpusFlags(LIVE), 2, 'libvirt reports both processors');
is(domain.getInfo().nrVirtCpu, 2, 'the information has both processors');
await eventually(async () => (await processors()) === 2, 'the guest sees both processors', { seconds });
returns(() => domain.getVcpusFlags(CONFIG), 1, 'the configuration still has one');
okError(
  () => domain.setVcpusFlags(3, LIVE),
  'a running guest cannot get more than the largest number',
  ErrorCode.INVALID_ARG,
);

note('unplugging it');
// libvirt waits some seconds for the guest, and then leaves the result open.
const unplug = ifSupported(() => {
  try {
    domain.setVcpusFlags(1, LIVE);
  } catch (error) {
    if (!(error instanceof LibvirtError && error.code === ErrorCode.OPERATION_TIMEOUT)) throw error;
  }
});
must(unplug, 'a running guest can be asked to give a processor back');
await eventually(async () => (await processors()) === 1, 'the guest sees one processor', { seconds });
await eventually(() => domain.getVcpusFlags(LIVE) === 1, 'libvirt reports one processor');
