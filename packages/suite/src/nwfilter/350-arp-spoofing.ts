/**
 * A filter can keep a guest from claiming the IP address of another by ARP.
 */
// tck: tags boots
import { readFileSync } from 'node:fs';
import { connect, is, isnt, lives, nwfilterXML, ok, okNWFilter } from '@libvirt-tck/testkit';
import { okGuestWith, okIsolatedNetwork } from '../network/guest.js';

const bed = connect();
const { conn, name } = bed;
const network = okIsolatedNetwork(bed, '203.0.113.16').getName();
const [host, own, other] = ['203.0.113.17', '203.0.113.21', '203.0.113.22'];
const filter = { name: name('filter'), chain: 'root' };
const foreign = { arp: { match: 'no', arpsrcipaddr: '$IP' } };
const rules = [{ action: 'drop', direction: 'out', match: foreign }] as const;
const defined = okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...filter, rules })),
  'a filter that drops ARP packets with the address of another is defined',
);

const { inside } = await okGuestWith(bed, [
  { source: { network }, filter: filter.name, filterParameters: { IP: own }, target: name('c') },
]);
const up = `ip link set eth0 up && ip address add ${own}/28 dev eth0 && ip address add ${other}/28 dev eth0`;
is((await inside.run(up)).status, 0, 'the guest has its own address and another');
const claims = async (address: string, seconds: number) =>
  (await inside.run(`arping -f -w ${seconds} -s ${address} -I eth0 ${host}`)).status;
/** Whether the host has heard of an address: it remembers whom it has answered. */
const isKnown = (address: string) =>
  readFileSync('/proc/net/arp', 'utf8')
    .split('\n')
    .some((line) => line.startsWith(`${address} `) && !line.includes('00:00:00:00:00:00'));

is(await claims(own, 20), 0, 'the host answers when the guest asks with its own address');
ok(isKnown(own), 'the host knows its own address');
isnt(await claims(other, 5), 0, 'the host does not answer when it asks with the other');
ok(!isKnown(other), 'the host does not know the other address');

lives(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...filter, uuid: defined.getUUIDString() })),
  'the filter is defined without the rule',
);
is(await claims(other, 20), 0, 'then the host answers with the other address too');
ok(isKnown(other), 'then the host knows the other address');
