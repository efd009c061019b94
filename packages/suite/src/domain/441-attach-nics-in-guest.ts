/**
 * A guest sees the network cards that are plugged into its running domain, reaches its network through them, and loses them when
 * they are unplugged.
 */
// tck: tags boots
import { DomainDeviceModifyFlags, DomainXMLFlags, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  eventually,
  find,
  findAll,
  ifSupported,
  is,
  isDeeply,
  lives,
  must,
  note,
  okError,
  parseXML,
  toXML,
} from '@libvirt-tck/testkit';
import { cardFor, getsLeaseOn, okIsolatedNetwork, reaches } from '../network/guest.js';
import { okBootedDomain } from './booted.js';

const bed = connect();
const { LIVE } = DomainDeviceModifyFlags;
const seconds = bed.config.guestTimeout;
const config = bed.guest();
const network = okIsolatedNetwork(bed, '192.0.2.176').getName();
const { domain, run } = await okBootedDomain(bed, config);
const macs = [1, 2, 3].map((number) => `52:54:00:7c:44:0${number}`);
const xml = (mac: string) => toXML(cardFor(config, { source: { network }, mac }));
const listed = (flags?: number) =>
  findAll(parseXML(domain.getXMLDesc(flags)), 'devices/interface').map(
    (each) => find(each, 'mac')?.attributes.address ?? '',
  );
/** The addresses of the guest's cards, without its loopback. */
const seen = async () =>
  (await run('cat /sys/class/net/*/address')).output
    .trim()
    .split('\n')
    .filter((mac) => macs.includes(mac))
    .sort();

note('plugging them in');
for (const [index, mac] of macs.entries()) {
  // A container refuses until libvirtd knows the process id of its init; no event and no state says when it does.
  const attach = ifSupported(() => {
    domain.attachDeviceFlags(xml(mac), LIVE);
    return true;
  });
  const options = { notYet: [ErrorCode.OPERATION_INVALID] };
  const name = `network card ${index + 1} can be plugged into the running domain`;
  await eventually(attach, name, options);
}
isDeeply(listed(), macs, 'libvirt lists them in the order in which they came');
isDeeply(listed(DomainXMLFlags.INACTIVE), [], 'the configuration of the next start has none of them');
await eventually(async () => (await seen()).length === 3, 'the guest sees all of them', { seconds });

note('using one of them');
const card = (await run(`grep -l ${macs[1]} /sys/class/net/*/address | cut -d/ -f5`)).output.trim();
is((await run(getsLeaseOn(card))).status, 0, 'the guest gets an address by DHCP through one of them');
is((await run(reaches('192.0.2.177'))).status, 0, 'the guest reaches the host through it');

note('unplugging it');
must(() => domain.detachDeviceFlags(xml(macs[1] ?? ''), LIVE), 'it can be unplugged');
const others = [macs[0], macs[2]];
await eventually(() => listed().length === 2, 'libvirt no longer lists it', { seconds });
await eventually(async () => (await seen()).length === 2, 'the guest no longer sees it', { seconds });
isDeeply(listed(), others, 'libvirt lists the others');
isDeeply(await seen(), others, 'the guest sees the others');
okError(() => domain.detachDeviceFlags(xml(macs[1] ?? ''), LIVE), 'it cannot be unplugged again');
lives(() => domain.attachDeviceFlags(xml(macs[1] ?? ''), LIVE), 'it can be plugged in again');
await eventually(async () => (await seen()).length === 3, 'the guest sees all of them again', { seconds });
