/**
 * The filter of a guest's network card drops the packets that it should, and a new definition applies at once.
 */
// tck: tags boots
import { connect, is, isnt, lives, nwfilterXML, okNWFilter } from '@libvirt-tck/testkit';
import { okGuestWith, okIsolatedNetwork, pings, reaches } from '../network/guest.js';

const bed = connect();
const { conn, name } = bed;
const network = okIsolatedNetwork(bed, '198.51.100.32').getName();
const filter = { name: name('filter'), chain: 'root' };
const drops = { ...filter, rules: [{ action: 'drop', direction: 'inout', match: { icmp: {} } }] } as const;
const defined = okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML(drops)),
  'a filter that drops ICMP is defined',
);

const { inside } = await okGuestWith(bed, [{ source: { network }, filter: filter.name, target: name('c') }]);
await inside.run('ip link set eth0 up; ip address add 198.51.100.37/28 dev eth0');
const host = '198.51.100.33';
is(
  (await inside.run(`arping -f -w 20 -I eth0 ${host}`)).status,
  0,
  'packets that the filter does not name reach the host',
);
isnt((await inside.run(pings(host))).status, 0, 'the guest cannot ping the host');

const uuid = defined.getUUIDString();
lives(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...filter, uuid })),
  'the filter is defined without the rule',
);
is((await inside.run(reaches(host))).status, 0, 'the guest can ping the host');
lives(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...drops, uuid })),
  'the filter is defined with the rule again',
);
isnt((await inside.run(pings(host))).status, 0, 'the guest cannot ping the host any more');
