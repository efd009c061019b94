/**
 * A filter can bind a guest to its MAC and IP address: packets from any other address are dropped.
 */
// tck: tags boots
import { connect, is, isnt, nwfilterXML, okNWFilter } from '@libvirt-tck/testkit';
import { okGuestWith, okIsolatedNetwork, pings, reaches } from '../network/guest.js';

const bed = connect();
const { conn, name } = bed;
const network = okIsolatedNetwork(bed, '198.51.100.48').getName();
const mac = '52:54:00:7c:01:03';
const bound = {
  name: name('bound'),
  chain: 'root',
  rules: [
    {
      action: 'drop',
      direction: 'out',
      priority: -1000,
      match: { mac: { match: 'no', srcmacaddr: '$MAC' } },
    },
    { action: 'drop', direction: 'out', priority: -900, match: { ip: { match: 'no', srcipaddr: '$IP' } } },
  ],
} as const;
okNWFilter(
  () => conn.nwFilterDefineXML(nwfilterXML(bound)),
  'a filter that binds a guest to its addresses is defined',
);

const filterParameters = { IP: '198.51.100.53' };
const { inside } = await okGuestWith(bed, [
  { source: { network }, mac, filter: bound.name, filterParameters, target: name('c') },
]);
const host = '198.51.100.49';
const use = async (ip: string, mac: string, whose: string) => {
  const { status } = await inside.run(
    `ip link set eth0 down && ip link set eth0 address ${mac} && ip address flush dev eth0 &&
    ip link set eth0 up && ip address add ${ip}/28 dev eth0`,
  );
  is(status, 0, `the guest uses ${whose}`);
};
const own = '198.51.100.53';

await use(own, mac, 'its own addresses');
is((await inside.run(reaches(host))).status, 0, 'with its own addresses, it reaches the host');
await use('198.51.100.54', mac, 'another IP address');
isnt((await inside.run(pings(host))).status, 0, 'with another IP address, it does not');
await use(own, '52:54:00:7c:01:04', 'another MAC address');
isnt((await inside.run(pings(host))).status, 0, 'with another MAC address, it does not');
await use(own, mac, 'its own addresses again');
is((await inside.run(reaches(host))).status, 0, 'with its own addresses again, it does');
