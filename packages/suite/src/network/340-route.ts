/**
 * Guests of routed networks reach each other through the host, with their own addresses.
 */
// tck: tags boots
import { connect } from '@libvirt-tck/testkit';
import { okClient, okStation } from './station.js';

const bed = connect();
const first = await okStation(bed, '198.51.100.128', 'first', 'route');
const second = await okStation(bed, '198.51.100.144', 'second', 'route');
await okClient(first, second, first.address, 'the first guest reaches the second one with its own address');
await okClient(second, first, second.address, 'the second guest reaches the first one with its own address');
