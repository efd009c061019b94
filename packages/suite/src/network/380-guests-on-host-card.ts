/**
 * Guests on one card of the host reach each other in the mode bridge, but not in the modes private and vepa.
 */
// A switch that supports VEPA would send the packets back.
// tck: needs nic
// tck: exclusive nic
// tck: tags boots
import { connect, is, isnt, okBoots } from '@libvirt-tck/testkit';
import { addressIn, pings, reaches, withCards } from './guest.js';
import { okCardNetwork, okGuestOnCard } from './host-card.js';

const bed = connect();
const { guest, need } = bed;
const device = need.networkDevice();
/** The networks of the modes, each with a subnet of its own. */
const subnets = { bridge: '203.0.113.80', private: '203.0.113.96', vepa: '203.0.113.112' };
const modes = ['bridge', 'private', 'vepa'] as const;
const cards = modes.map((mode) => ({ source: { network: okCardNetwork(bed, device, mode) } }));

/** Boots a guest with a card in each network. */
async function okGuest(base: string, offset: number) {
  const domain = okGuestOnCard(bed, withCards(guest(base), ...cards), `the ${base} guest starts`);
  const inside = await okBoots(domain, `the ${base} guest boots`);
  const up = modes.map(
    (mode, index) =>
      `ip link set eth${index} up && ip address add ${addressIn(subnets[mode], offset)}/28 dev eth${index}`,
  );
  is((await inside.run(up.join(' && '))).status, 0, `the ${base} guest has an address in each network`);
  return inside;
}
const first = await okGuest('first', 1);
await okGuest('second', 2);
const second = (mode: keyof typeof subnets) => addressIn(subnets[mode], 2);
is((await first.run(reaches(second('bridge')))).status, 0, 'in the mode bridge, a guest reaches another');
for (const mode of ['private', 'vepa'] as const)
  isnt(
    (await first.run(pings(second(mode)))).status,
    0,
    `in the mode ${mode}, a guest does not reach another`,
  );
