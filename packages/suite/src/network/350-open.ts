/**
 * An open network adds no rules to the host's firewall: its guests reach those of a routed network, and are reached by them.
 */
// tck: tags boots
import { connect } from '@libvirt-tck/testkit';
import { okClient, okStation } from './station.js';

const bed = connect();
const first = await okStation(bed, '198.51.100.160', 'first', 'open');
const second = await okStation(bed, '198.51.100.176', 'second', 'route');
await okClient(
  first,
  second,
  first.address,
  'the guest of the open network reaches the other one with its own address',
);
await okClient(
  second,
  first,
  second.address,
  'the guest of the routed network reaches the other one with its own address',
);
