/**
 * Guests on a bridge of the host get addresses from whichever DHCP server is on it, and reach each other.
 */
// tck: needs bridge
// tck: tags boots
import { connect, is, like, networkXML, okNetwork } from '@libvirt-tck/testkit';
import { getsLease, okGuestWith, reaches } from './guest.js';

const bed = connect();
const { conn, name, need } = bed;
const config = { name: name('host'), forward: { mode: 'bridge' }, bridge: { name: need.bridge() } } as const;
const network = okNetwork(
  () => conn.networkCreateXML(networkXML(config)),
  'a network that uses a bridge of the host starts',
).getName();

const server = await okGuestWith(bed, [{ source: { network } }], 'server');
const leases = [
  'interface eth0',
  'start 198.51.100.195',
  'end 198.51.100.206',
  'option subnet 255.255.255.240',
  'lease_file /tmp/leases',
];
const serve = `ip link set eth0 up && ip address add 198.51.100.193/28 dev eth0 && touch /tmp/leases &&
  printf '${leases.join('\\n')}\\n' >/tmp/udhcpd.conf && udhcpd /tmp/udhcpd.conf`;
is((await server.inside.run(serve)).status, 0, 'the first guest gives out addresses');

const client = await okGuestWith(bed, [{ source: { network } }], 'client');
is((await client.inside.run(getsLease)).status, 0, 'the second guest gets an address by DHCP');
const { output } = await client.inside.run('ip -4 -o address show dev eth0');
like(output, /inet 198\.51\.100\.(19[5-9]|20[0-6])\/28/, 'it is one of those that the first guest gives out');
is((await client.inside.run(reaches('198.51.100.193'))).status, 0, 'the second guest reaches the first one');
