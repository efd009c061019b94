import type { Annotations } from '../annotation.js';

/** Devices of the host, and secrets. */
export const devices: Annotations = {
  virNodeDeviceGetParent: { fails: 'null-with-error' },
  virNodeDeviceListCaps: { sizedBy: 'numOfCaps' },
  virNodeDeviceDetachFlags: { nullable: ['driverName'] },
  virSecretLookupByUsage: { enums: { usageType: 'virSecretUsageType' } },
  virSecretGetUsageType: { returns: 'SecretUsageType' },
  virSecretGetUsageID: { fails: 'null-with-error' },
  virSecretGetValue: {
    special: {
      name: 'getSecretValue',
      from: 'secret/value.js',
      parameters: 'flags = 0',
      arguments: 'flags',
      returns: 'Uint8Array',
    },
  },
  virSecretSetValue: {
    special: {
      name: 'setSecretValue',
      from: 'secret/value.js',
      parameters: 'value: Uint8Array, flags = 0',
      arguments: 'value, flags',
      returns: 'void',
    },
  },
};
