import type { DomainJobType } from '../generated/enums.gen.js';
import { virDomainGetJobStats } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { takeTypedParameters } from '../typed-parameters/memory.js';
import type { TypedParameters } from '../typed-parameters/model.js';

/** The progress of a domain's job. */
export interface JobStats {
  readonly type: DomainJobType;
  readonly params: TypedParameters;
}

/** virDomainGetJobStats. */
export function getJobStats(domain: Address, flags: number): JobStats {
  const type: [number] = [0];
  const params = takeTypedParameters((list, count) => virDomainGetJobStats(domain, type, list, count, flags));
  return { type: type[0], params };
}
