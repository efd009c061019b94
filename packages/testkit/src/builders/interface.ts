import { element, optionalAttributes, toXML, type XmlElement } from '../xml/element.js';

/** A network interface of the host: https://libvirt.org/format.html */
export interface InterfaceConfig {
  readonly type: 'ethernet' | 'bridge' | 'bond' | 'vlan';
  readonly name: string;
  readonly startMode?: 'none' | 'onboot' | 'hotplug';
  readonly mac?: string;
  readonly mtu?: number;
  readonly protocols?: readonly ProtocolConfig[];
  /** The `<bridge>`, `<bond>` or `<vlan>` element, with the interfaces that it consists of. */
  readonly elements?: readonly XmlElement[];
}

export interface ProtocolConfig {
  readonly family: 'ipv4' | 'ipv6';
  readonly dhcp?: boolean;
  readonly addresses?: readonly { readonly address: string; readonly prefix: number }[];
  readonly gateway?: string;
}

export function interfaceXML(config: InterfaceConfig): string {
  return toXML(
    element(
      'interface',
      { type: config.type, name: config.name },
      optionalAttributes('start', { mode: config.startMode }),
      optionalAttributes('mac', { address: config.mac }),
      optionalAttributes('mtu', { size: config.mtu }),
      config.protocols?.map(protocolElement),
      config.elements,
    ),
  );
}

function protocolElement({ family, dhcp, addresses, gateway }: ProtocolConfig): XmlElement {
  return element(
    'protocol',
    { family },
    dhcp ? element('dhcp') : undefined,
    addresses?.map((ip) => element('ip', ip)),
    optionalAttributes('route', { gateway }),
  );
}

/** A bridge of Ethernet cards of the host, given by their names. */
export function bridgeXML(
  config: Omit<InterfaceConfig, 'type' | 'elements'>,
  ...ports: readonly string[]
): string {
  const members = ports.map((name) => element('interface', { type: 'ethernet', name }));
  return interfaceXML({ ...config, type: 'bridge', elements: [element('bridge', {}, members)] });
}
