/**
 * A guest gets the address that its network's configuration reserves for its card.
 */
// tck: tags boots
import { NetworkUpdateCommand, NetworkUpdateFlags, NetworkUpdateSection } from '@libvirt-tck/libvirt';
import { connect, eventually, is, like, must } from '@libvirt-tck/testkit';
import { getsLease, okGuestWith, okIsolatedNetwork } from './guest.js';

const bed = connect();
const network = okIsolatedNetwork(bed, '192.0.2.176');
const mac = '52:54:00:7c:01:02';
const host = `<host mac='${mac}' name='reserved' ip='192.0.2.190'/>`;
must(
  () =>
    network.update(
      NetworkUpdateCommand.ADD_LAST,
      NetworkUpdateSection.IP_DHCP_HOST,
      -1,
      host,
      NetworkUpdateFlags.AFFECT_LIVE,
    ),
  'an address can be reserved while the network is active',
);
const { inside } = await okGuestWith(bed, [{ source: { network: network.getName() }, mac }]);
is((await inside.run(getsLease)).status, 0, 'the guest gets an address by DHCP');
const { output } = await inside.run('ip -4 -o address show dev eth0');
like(output, /inet 192\.0\.2\.190\//, 'it is the reserved one');
await eventually(
  () => network.getDHCPLeases(mac)[0]?.ipaddr === '192.0.2.190',
  'libvirt lists the lease with the reserved address',
);
