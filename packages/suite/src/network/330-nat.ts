/**
 * A guest of a network with NAT reaches other networks with an address of the host; from there, it cannot be reached.
 */
// tck: tags boots
import { connect, isnt } from '@libvirt-tck/testkit';
import { addressIn, asksForAddress, pings } from './guest.js';
import { okClient, okStation } from './station.js';

const bed = connect();
const outside = '198.51.100.112';
const near = await okStation(bed, '198.51.100.96', 'near', 'nat');
const far = await okStation(bed, outside, 'far', 'route');

await okClient(
  near,
  far,
  addressIn(outside, 1),
  'the near guest reaches the far network, with the address that the host has there',
);
isnt((await far.inside.run(pings(near.address))).status, 0, 'the far guest cannot ping the near one');
isnt(
  (await far.inside.run(asksForAddress(near.address))).status,
  0,
  'the far guest cannot connect to the near one',
);
