/**
 * A guest gets an address of its network by DHCP, reaches the host with it, and libvirt lists the lease.
 */
// tck: tags boots
import { connect, eventually, is, isDeeply, like, lives, must } from '@libvirt-tck/testkit';
import { getsLease, okGuestWith, okIsolatedNetwork, reaches } from './guest.js';

const bed = connect();
const network = okIsolatedNetwork(bed, '192.0.2.160');
const mac = '52:54:00:7c:01:01';
isDeeply(
  must(() => network.getDHCPLeases(), 'the leases of a new network can be listed'),
  [],
  'it has no leases',
);

const { domain, inside } = await okGuestWith(bed, [{ source: { network: network.getName() }, mac }]);
is((await inside.run(getsLease)).status, 0, 'the guest gets an address by DHCP');
const { output } = await inside.run('ip -4 -o address show dev eth0');
like(output, /inet 192\.0\.2\.1[67]\d\/28/, 'it is an address of the network');
is((await inside.run(reaches('192.0.2.161'))).status, 0, 'the guest reaches the host');

// dnsmasq tells libvirt after it has answered the guest.
await eventually(() => network.getDHCPLeases(mac).length === 1, 'the MAC address of the card finds a lease');
const leases = network.getDHCPLeases();
isDeeply(
  leases.map((lease) => lease.mac),
  [mac],
  'libvirt lists a lease for its card',
);
like(output, new RegExp(` ${leases[0]?.ipaddr}/`), 'the lease has the address of the guest');
is(leases[0]?.prefix, 28, 'the lease has the prefix of the network');
is(network.getDHCPLeases('52:54:00:7c:ff:ff').length, 0, 'another MAC address finds none');
lives(() => domain.destroy(), 'the guest can be destroyed');
