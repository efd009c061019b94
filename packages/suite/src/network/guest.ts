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

/** Three packets, so that one that is lost on a busy machine does not count. */
export const pings = (address: string): string => `ping -c 3 -W 2 ${address}`;
