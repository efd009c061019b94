import type { Annotations } from '../annotation.js';

/** Networks, their ports, interfaces of the host, network filters. */
export const network: Annotations = {
  virInterfaceGetXMLDesc: { enums: { flags: 'virInterfaceXMLFlags' } },
  virNetworkUpdate: { enums: { command: 'virNetworkUpdateCommand', section: 'virNetworkUpdateSection' } },
  virNetworkGetMetadata: { nullable: ['uri'], enums: { type: 'virNetworkMetadataType' } },
  virNetworkSetMetadata: { nullable: ['metadata', 'key', 'uri'], enums: { type: 'virNetworkMetadataType' } },
  virNetworkGetDHCPLeases: {
    nullable: ['mac'],
    records: {
      parameter: 'leases',
      read: 'readNetworkDHCPLease',
      free: 'virNetworkDHCPLeaseFree',
      type: 'NetworkDHCPLease',
    },
  },
};
