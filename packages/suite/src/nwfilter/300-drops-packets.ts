/**
 * The filter of a guest's network card drops the packets that it should, and a new definition applies at once.
 */
// tck: tags boots
import { connect, is, isnt, lives, nwfilterXML, okNWFilter } from '@libvirt-tck/testkit';
import { okGuestWith, okIsolatedNetwork, pings } from '../network/guest.js';

const bed = connect();
const { conn, name } = bed;
const network = okIsolatedNetwork(bed, '198.51.100.32').getName();
const filter = { name: name('filter'), chain: 'root' };
const drops = { ...filter, rules: [{ action: 'drop', direction: 'inout', match: { icmp: {} } }] } as const;
const defined = okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML(drops)),
  'a filter that drops ICMP is defined',
);

const { inside } = await okGuestWith(bed, [{ source: { network }, filter: filter.name }]);
await inside.run('ip link set eth0 up; ip address add 198.51.100.37/28 dev eth0');
const reaches = async () => (await inside.run(pings('198.51.100.33'))).status;
isnt(await reaches(), 0, 'the guest cannot ping the host');
is(
  (await inside.run('arping -c 3 -w 5 -I eth0 198.51.100.33')).status,
  0,
  'packets that the filter does not name pass',
);

const uuid = defined.getUUIDString();
lives(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...filter, uuid })),
  'the filter is defined without the rule',
);
is(await reaches(), 0, 'the guest can ping the host');
lives(
  () => conn.nwFilterDefineXML(nwfilterXML({ ...drops, uuid })),
  'the filter is defined with the rule again',
);
isnt(await reaches(), 0, 'the guest cannot ping the host any more');
