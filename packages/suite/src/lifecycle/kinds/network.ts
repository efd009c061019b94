import {
  ConnectListAllNetworksFlags,
  ErrorCode,
  type Network,
  NetworkEventLifecycleType,
  NetworkXMLFlags,
} from '@libvirt-tck/libvirt';
import { find, type NetworkConfig, networkXML, okNetwork, parseXML } from '@libvirt-tck/testkit';
import { enumName } from '../enum-name.js';
import { byName, byUUID } from '../identifiers.js';
import { newIdentity, type TransientKind, type WithEvents } from '../kind.js';

/** Networks between guests alone, which need nothing of the host. */
export const networks: TransientKind<Network, NetworkConfig & { uuid: string }> & WithEvents = {
  noun: 'network',
  okObject: okNetwork,
  notFound: ErrorCode.NO_NETWORK,
  taken: [ErrorCode.OPERATION_FAILED, ErrorCode.OPERATION_INVALID, ErrorCode.NETWORK_EXIST],
  identifiers: [
    byName((conn, name) => conn.networkLookupByName(name)),
    byUUID((conn, uuid) => conn.networkLookupByUUIDString(uuid)),
  ],
  config: newIdentity,
  xml: networkXML,
  define: (conn, xml) => conn.networkDefineXML(xml),
  create: (conn, xml) => conn.networkCreateXML(xml),
  list: (conn, flags) => conn.listAllNetworks(flags),
  filters: ConnectListAllNetworksFlags,
  listings: {
    virConnectListNetworks: {
      of: 'active',
      list: (conn) => conn.listNetworks(),
      count: (conn) => conn.numOfNetworks(),
      entry: (network) => network.getName(),
    },
    virConnectListDefinedNetworks: {
      of: 'inactive',
      list: (conn) => conn.listDefinedNetworks(),
      count: (conn) => conn.numOfDefinedNetworks(),
      entry: (network) => network.getName(),
    },
  },
  detail: {
    noun: 'DNS domain',
    values: ['first.example', 'second.example'],
    set: (config, domain) => ({ ...config, domain }),
    get: (xml) => find(parseXML(xml), 'domain')?.attributes.name,
  },
  inactiveXML: NetworkXMLFlags.INACTIVE,
  onlyActive: {
    destroyed: (network) => network.destroy(),
  },
  events: {
    watch(conn) {
      const queue = conn.networkEvents();
      return (timeout) => {
        const found = queue.next(timeout);
        if (found?.type !== 'LIFECYCLE') return undefined;
        return { object: found.network.getName(), event: enumName(NetworkEventLifecycleType, found.event) };
      };
    },
    steps: {
      define: 'DEFINED',
      redefine: 'DEFINED',
      start: 'STARTED',
      create: 'STARTED',
      stop: 'STOPPED',
      undefine: 'UNDEFINED',
    },
  },
};
