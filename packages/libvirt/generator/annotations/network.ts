import type { Annotations } from '../annotation.js';

/** Networks, their ports, interfaces of the host, network filters. */
export const network: Annotations = {
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
