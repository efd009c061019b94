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
} from '@libvirt-tck/testkit';

/** Starts an isolated network with a DHCP server for one subnet of 16 addresses: the host has the first, guests get the others. */
export function okIsolatedNetwork({ conn, name }: Testbed, subnet: string, base = 'network'): Network {
  const [, start = '', last = ''] = /^(.*\.)(\d+)$/.exec(subnet) ?? [];
  const address = (offset: number) => `${start}${Number(last) + offset}`;
  const dhcp = { start: address(2), end: address(14) };
  const config = { name: name(base), ips: [{ address: address(1), prefix: 28, dhcp }] };
  return okNetwork(() => conn.networkCreateXML(networkXML(config)), `the ${base} starts`);
}

/** A guest with network cards, which its system can drive. */
export function withCards(config: GuestConfig, ...cards: readonly NicConfig[]): GuestConfig {
  const model = config.os.type === 'exe' ? {} : { model: 'virtio' };
  return { ...config, devices: [...config.devices, ...cards.map((card) => nic({ ...model, ...card }))] };
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
export const getsLease = 'ip link set eth0 up && udhcpc -i eth0 -q -n -f -t 10';

/** Pings until there is an answer: a bridge takes some seconds until it forwards the packets of a new card. */
export const reaches = (address: string): string =>
  `for n in $(seq 15); do ping -c 1 -W 1 ${address} && exit 0; done; exit 1`;

/** Pings three times, as a busy machine may lose a packet. For guests that have reached something before. */
export const pings = (address: string): string => `ping -c 3 -W 2 ${address}`;
