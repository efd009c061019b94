/**
 * Guests of an isolated network reach each other, and nothing that is on another network.
 */
// tck: tags boots
import { readFileSync } from 'node:fs';
import { connect, is, isnt, skip } from '@libvirt-tck/testkit';
import { okGuestWith, okIsolatedNetwork, pings, reaches } from './guest.js';

const bed = connect();
const network = okIsolatedNetwork(bed, '198.51.100.0', 'network').getName();
const other = okIsolatedNetwork(bed, '198.51.100.16', 'other-network').getName();

// The first guest has a card in one network, the second in both.
const first = await okGuestWith(bed, [{ source: { network } }], 'first-guest');
const second = await okGuestWith(
  bed,
  [{ source: { network } }, { source: { network: other } }],
  'second-guest',
);
const up = (card: string, address: string) =>
  `ip link set ${card} up && ip address add ${address}/28 dev ${card}`;
is((await first.inside.run(up('eth0', '198.51.100.5'))).status, 0, 'the first guest has an address');
is((await second.inside.run(up('eth0', '198.51.100.6'))).status, 0, 'the second guest has an address');
is((await second.inside.run(up('eth1', '198.51.100.22'))).status, 0, 'and one of the other network');

is((await first.inside.run(reaches('198.51.100.6'))).status, 0, 'a guest reaches another of its network');
is(
  (await second.inside.run(reaches('198.51.100.17'))).status,
  0,
  'a guest reaches the host on each of its networks',
);
const route = 'ip route add 198.51.100.16/28 via 198.51.100.1';
is((await first.inside.run(route)).status, 0, 'the first guest has a route to the other network');
const unreached = 'a guest does not reach another network through the host';
if (readFileSync('/proc/sys/net/ipv4/ip_forward', 'utf8').startsWith('0'))
  skip('resource: the host forwards no packets', unreached);
else isnt((await first.inside.run(pings('198.51.100.22'))).status, 0, unreached);
