/**
 * A filter can drop the broadcasts of a guest, and let its other packets pass.
 */
// tck: tags boots
import { connect, is, isnt, lives, nwfilterXML, okNWFilter } from '@libvirt-tck/testkit';
import { okGuestWith, okSubnet, pings, reaches } from '../network/guest.js';

const bed = connect();
const { conn, name } = bed;
const host = '203.0.113.1';
const mac = '52:54:00:7c:02:01';
const network = okSubnet(bed, '203.0.113.0', { base: 'network', mac }).getName();
const filter = { name: name('filter'), chain: 'root' };
const broadcast = { mac: { dstmacaddr: 'ff:ff:ff:ff:ff:ff' } };
const rules = [{ action: 'drop', direction: 'out', match: broadcast }] as const;
const defined = okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...filter, rules })),
  'a filter that drops broadcasts is defined',
);

const { inside } = await okGuestWith(bed, [{ source: { network }, filter: filter.name, target: name('c') }]);
const up = `ip link set eth0 up && ip address add 203.0.113.5/28 dev eth0 && arp -s ${host} ${mac}`;
is((await inside.run(up)).status, 0, 'the guest knows the MAC address of the host');
// The host knows that of the guest only if it asks, so its answers prove that other broadcasts arrive.
is((await inside.run(reaches(host))).status, 0, 'it reaches the host without a broadcast');
isnt((await inside.run(`arping -f -w 5 -I eth0 ${host}`)).status, 0, 'its broadcasts do not arrive');

lives(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...filter, uuid: defined.getUUIDString() })),
  'the filter is defined without the rule',
);
is((await inside.run(`arping -f -w 20 -I eth0 ${host}`)).status, 0, 'then its broadcasts arrive');
is((await inside.run(pings(host))).status, 0, 'it still reaches the host');
