import type { Annotations } from '../annotation.js';

/** Networks, their ports, interfaces of the host, network filters. */
export const network: Annotations = {
  virNetworkUpdate: { enums: { command: 'virNetworkUpdateCommand', section: 'virNetworkUpdateSection' } },
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
