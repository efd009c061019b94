import { virDomainBlockStats, virDomainInterfaceStats } from '../generated/functions.gen.js';
import {
  type DomainBlockStatsStruct,
  type DomainInterfaceStatsStruct,
  readDomainBlockStatsStruct,
  readDomainInterfaceStatsStruct,
  sizeOfDomainBlockStatsStruct,
  sizeOfDomainInterfaceStatsStruct,
} from '../generated/structs.gen.js';
import type { Address } from '../memory/address.js';
import { withMemory } from '../memory/scratch.js';

// C takes the size of the caller's struct. −1 means that the driver does not know a number.

/** virDomainBlockStats. */
export function blockStats(domain: Address, disk: string): DomainBlockStatsStruct {
  const size = sizeOfDomainBlockStatsStruct();
  return withMemory(size, (stats) => {
    virDomainBlockStats(domain, disk, stats, size);
    return readDomainBlockStatsStruct(stats);
  });
}

/** virDomainInterfaceStats. */
export function interfaceStats(domain: Address, device: string): DomainInterfaceStatsStruct {
  const size = sizeOfDomainInterfaceStatsStruct();
  return withMemory(size, (stats) => {
    virDomainInterfaceStats(domain, device, stats, size);
    return readDomainInterfaceStatsStruct(stats);
  });
}
