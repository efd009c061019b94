import type { Domain, Network } from '@libvirt-tck/libvirt';
import {
  domainXML,
  type GuestConfig,
  type GuestConsole,
  type NicConfig,
  networkXML,
  nic,
  okBoots,
  okDomain,
  okNetwork,
  type Testbed,
  type XmlElement,
} from '@libvirt-tck/testkit';

/** Starts an isolated network with a DHCP server for one subnet of 16 addresses: the host has the first, guests get the others. */
export function okIsolatedNetwork({ conn, name }: Testbed, subnet: string, base = 'network'): Network {
  const [, start = '', last = ''] = /^(.*\.)(\d+)$/.exec(subnet) ?? [];
  const address = (offset: number) => `${start}${Number(last) + offset}`;
  const dhcp = { start: address(2), end: address(14) };
  const config = { name: name(base), ips: [{ address: address(1), prefix: 28, dhcp }] };
  return okNetwork(() => conn.networkCreateXML(networkXML(config)), `the ${base} starts`);
}

/** A network card that the system of this guest can drive. */
export function cardFor({ os }: GuestConfig, card: NicConfig): XmlElement {
  return nic(os.type === 'exe' ? card : { model: 'virtio', ...card });
}

/** A guest with network cards, which its system can drive. */
export function withCards(config: GuestConfig, ...cards: readonly NicConfig[]): GuestConfig {
  return { ...config, devices: [...config.devices, ...cards.map((card) => cardFor(config, card))] };
}

/** Boots a guest with these cards. */
export async function okGuestWith(
  { conn, guest }: Testbed,
  cards: readonly NicConfig[],
  base = 'guest',
): Promise<{ readonly domain: Domain; readonly inside: GuestConsole }> {
  const config = withCards(guest(base), ...cards);
  const domain = okDomain(
    () => conn.domainCreateXML(domainXML(config)),
    `a ${base} with a network card starts`,
  );
  return { domain, inside: await okBoots(domain, `the ${base} boots`) };
}

/** Gets an address by DHCP. */
export const getsLease = getsLeaseOn('eth0');

/** Gets an address by DHCP for one card. */
export function getsLeaseOn(card: string): string {
  return `ip link set ${card} up && udhcpc -i ${card} -q -n -f -t 10`;
}

/** Pings until there is an answer: a bridge takes some seconds until it forwards the packets of a new card. */
export const reaches = (address: string): string =>
  `for n in $(seq 15); do ping -c 1 -W 1 ${address} && exit 0; done; exit 1`;

/** Pings three times, as a busy machine may lose a packet. For guests that have reached something before. */
export const pings = (address: string): string => `ping -c 3 -W 2 ${address}`;
