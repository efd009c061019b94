import type { Domain, Network } from '@libvirt-tck/libvirt';
import {
  domainXML,
  type GuestConfig,
  type GuestConsole,
  type NetworkConfig,
  type NicConfig,
  networkXML,
  nic,
  okBoots,
  okDomain,
  okNetwork,
  type Testbed,
  type XmlElement,
} from '@libvirt-tck/testkit';

/** Starts an isolated network: see `okSubnet`. */
export function okIsolatedNetwork(bed: Testbed, subnet: string, base = 'network'): Network {
  return okSubnet(bed, subnet, { base });
}

/**
 * Starts a network with a DHCP server for one subnet of 16 addresses: the host has the first, guests get the others.
 *
 * @param subnet the address before that of the host
 */
export function okSubnet(
  { conn, name }: Testbed,
  subnet: string,
  { base, ...rest }: Omit<NetworkConfig, 'name'> & { readonly base: string },
): Network {
  const dhcp = { start: addressIn(subnet, 2), end: addressIn(subnet, 14) };
  const ips = [{ address: addressIn(subnet, 1), prefix: 28, dhcp }];
  return okNetwork(
    () => conn.networkCreateXML(networkXML({ ...rest, name: name(base), ips })),
    `the ${base} starts`,
  );
}

/** The address that comes so many after another. */
export function addressIn(subnet: string, offset: number): string {
  const [, start = '', last = ''] = /^(.*\.)(\d+)$/.exec(subnet) ?? [];
  return `${start}${Number(last) + offset}`;
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

/** Answers each request with the address of the client, as a web server. */
export const servesAddresses = `mkdir -p /tmp/web/cgi-bin && cd /tmp/web/cgi-bin &&
  printf '#!/bin/sh\\necho; echo "client $REMOTE_ADDR"\\n' >address && chmod +x address && httpd -p 0.0.0.0:80 -h /tmp/web`;

/** Asks a guest that `servesAddresses` for the address from which it gets packets. */
export const asksForAddress = (server: string): string =>
  `printf 'GET /cgi-bin/address HTTP/1.0\\r\\n\\r\\n' | nc -w 5 ${server} 80`;
