import { type GuestConsole, is, like, type Testbed } from '@libvirt-tck/testkit';
import { asksForAddress, getsLease, okGuestWith, okSubnet, servesAddresses } from './guest.js';

/** A guest alone in its network. */
export interface Station {
  readonly inside: GuestConsole;
  /** Its lease. */
  readonly address: string;
}

/**
 * Starts a network that forwards packets in this mode, and boots a guest in it, which tells each client the address from
 * which it gets packets.
 *
 * @param subnet see `okSubnet`
 */
export async function okStation(
  bed: Testbed,
  subnet: string,
  base: string,
  mode: 'nat' | 'route' | 'open',
): Promise<Station> {
  const network = okSubnet(bed, subnet, { base: `${base}-network`, forward: { mode } }).getName();
  const { inside } = await okGuestWith(bed, [{ source: { network } }], `${base}-guest`);
  is((await inside.run(getsLease)).status, 0, `the ${base}-guest gets an address by DHCP`);
  is((await inside.run(servesAddresses)).status, 0, `the ${base}-guest answers requests`);
  const { output } = await inside.run('ip -4 -o address show dev eth0');
  return { inside, address: /inet ([\d.]+)/.exec(output)?.[1] ?? '' };
}

/** Checks that packets of the client reach the server, and come from this address. */
export async function okClient(
  client: Station,
  server: Station,
  address: string,
  name: string,
): Promise<void> {
  const { output } = await client.inside.run(asksForAddress(server.address));
  like(output, new RegExp(`client ${address.replaceAll('.', '\\.')}$`, 'm'), name);
}
