import { element, optional, optionalAttributes, toXML, type XmlElement } from '../xml/element.js';

/** A virtual network: https://libvirt.org/formatnetwork.html. Without `forward` it is isolated. */
export interface NetworkConfig {
  readonly name: string;
  readonly uuid?: string;
  readonly bridge?: { readonly name: string; readonly stp?: 'on' | 'off'; readonly delay?: number };
  readonly forward?: {
    readonly mode: 'nat' | 'route' | 'open' | 'bridge' | 'private' | 'vepa' | 'passthrough' | 'hostdev';
    /** The host's card for outgoing traffic. */
    readonly device?: string;
  };
  readonly domain?: string;
  readonly mac?: string;
  readonly mtu?: number;
  readonly ips?: readonly IpConfig[];
  /** Other elements below `<network>`. */
  readonly elements?: readonly XmlElement[];
}

/** The host's address in the network, and the addresses that it offers by DHCP. */
export interface IpConfig {
  readonly address: string;
  readonly prefix: number;
  readonly family?: 'ipv4' | 'ipv6';
  readonly dhcp?: {
    readonly start: string;
    readonly end: string;
    readonly hosts?: readonly { readonly mac: string; readonly ip: string; readonly name?: string }[];
  };
}

export function networkXML(config: NetworkConfig): string {
  const { bridge, forward } = config;
  return toXML(
    element(
      'network',
      {},
      element('name', {}, config.name),
      optional('uuid', config.uuid),
      forward && element('forward', { mode: forward.mode, dev: forward.device }),
      bridge && element('bridge', { ...bridge }),
      optionalAttributes('mtu', { size: config.mtu }),
      optionalAttributes('mac', { address: config.mac }),
      optionalAttributes('domain', { name: config.domain }),
      config.ips?.map(ipElement),
      config.elements,
    ),
  );
}

function ipElement({ dhcp, ...attributes }: IpConfig): XmlElement {
  return element(
    'ip',
    { ...attributes },
    dhcp &&
      element(
        'dhcp',
        {},
        element('range', { start: dhcp.start, end: dhcp.end }),
        dhcp.hosts?.map((host) => element('host', { ...host })),
      ),
  );
}
