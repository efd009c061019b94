/**
 * Guests of an isolated network reach each other, and nothing that is on another network.
 */
// tck: tags boots
import { connect, is, isnt } from '@libvirt-tck/testkit';
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
await first.inside.run('ip link set eth0 up; ip address add 198.51.100.5/28 dev eth0');
await second.inside.run('ip link set eth0 up; ip address add 198.51.100.6/28 dev eth0');
await second.inside.run('ip link set eth1 up; ip address add 198.51.100.22/28 dev eth1');

is((await first.inside.run(reaches('198.51.100.6'))).status, 0, 'a guest reaches another of its network');
is(
  (await second.inside.run(reaches('198.51.100.17'))).status,
  0,
  'a guest reaches the host on each of its networks',
);
await first.inside.run('ip route add 198.51.100.16/28 via 198.51.100.1');
isnt(
  (await first.inside.run(pings('198.51.100.22'))).status,
  0,
  'a guest does not reach another network through the host',
);
