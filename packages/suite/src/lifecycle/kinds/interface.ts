import {
  ConnectListAllInterfacesFlags,
  ErrorCode,
  type Interface,
  InterfaceXMLFlags,
} from '@libvirt-tck/libvirt';
import { bridgeXML, find, type InterfaceConfig, okInterface, parseXML } from '@libvirt-tck/testkit';
import { byName } from '../identifiers.js';
import { type Identity, type Kind, newIdentity } from '../kind.js';

/** Bridges without ports. Linux limits the names of interfaces to 15 characters, so a script has few. */
export const interfaces: Kind<Interface, Identity & Omit<InterfaceConfig, 'type' | 'elements'>> = {
  noun: 'interface',
  okObject: okInterface,
  notFound: ErrorCode.NO_INTERFACE,
  taken: [],
  identifiers: [byName((conn, name) => conn.interfaceLookupByName(name))],
  // netcf, which libvirt 7 uses on Debian, defines only interfaces that say when they start.
  config: (bed, base) => ({ ...newIdentity(bed, base.slice(0, 2)), startMode: 'none' }),
  xml: ({ uuid: _, ...config }) => bridgeXML(config),
  define: (conn, xml) => conn.interfaceDefineXML(xml),
  list: (conn, flags) => conn.listAllInterfaces(flags),
  filters: ConnectListAllInterfacesFlags,
  listings: {
    virConnectListDefinedInterfaces: {
      of: 'inactive',
      list: (conn) => conn.listDefinedInterfaces(),
      count: (conn) => conn.numOfDefinedInterfaces(),
      entry: (iface) => iface.getName(),
    },
  },
  detail: {
    noun: 'MTU',
    values: ['1400', '1300'],
    set: (config, mtu) => ({ ...config, mtu: Number(mtu) }),
    get: (xml) => find(parseXML(xml), 'mtu')?.attributes.size,
  },
  inactiveXML: InterfaceXMLFlags.INACTIVE,
  onlyActive: {
    destroyed: (iface) => iface.destroy(),
  },
};
