import koffi from 'koffi';
import { virDomainGetSecurityLabelList } from '../generated/functions.gen.js';
import { readSecurityLabel, type SecurityLabel, sizeOfSecurityLabel } from '../generated/structs.gen.js';
import type { Address } from '../memory/address.js';
import type { Out } from '../memory/lists.js';
import * as read from '../memory/read.js';

/** virDomainGetSecurityLabelList: labels in one piece of memory, which the caller frees. */
export function getSecurityLabelList(domain: Address): SecurityLabel[] {
  const labels: Out = [null];
  const count = virDomainGetSecurityLabelList(domain, labels);
  try {
    return read.records(labels[0], count, sizeOfSecurityLabel(), readSecurityLabel);
  } finally {
    koffi.free(labels[0]);
  }
}
