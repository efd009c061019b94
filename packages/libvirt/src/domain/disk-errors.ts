import koffi from 'koffi';
import { virDomainGetDiskErrors } from '../generated/functions.gen.js';
import {
  type DomainDiskError,
  readDomainDiskError,
  sizeOfDomainDiskError,
} from '../generated/structs.gen.js';
import type { Address } from '../memory/address.js';
import * as read from '../memory/read.js';
import { withMemory } from '../memory/scratch.js';

/** virDomainGetDiskErrors: a first call, without memory to fill, says how many disks there are. */
export function getDiskErrors(
  domain: Address,
  flags: number,
  maxerrors = virDomainGetDiskErrors(domain, null, 0, flags),
): DomainDiskError[] {
  const size = sizeOfDomainDiskError();
  return withMemory(maxerrors * size, (errors) => {
    const count = virDomainGetDiskErrors(domain, errors, maxerrors, flags);
    return read.records(errors, count, size, (at) => {
      const error = readDomainDiskError(at);
      // The caller frees the disk's name, the first field.
      koffi.free(read.pointer(at));
      return error;
    });
  });
}
