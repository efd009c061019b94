import {
  virDomainGetSchedulerParameters,
  virDomainGetSchedulerParametersFlags,
  virDomainGetSchedulerType,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { fillTypedParameters } from '../typed-parameters/memory.js';
import type { TypedParameters } from '../typed-parameters/model.js';

/** virDomainGetSchedulerParameters: `maxparams` is the number that the scheduler has by default. */
export function getSchedulerParameters(domain: Address, maxparams = countOf(domain)): TypedParameters {
  return fillTypedParameters(
    (params, nparams) => virDomainGetSchedulerParameters(domain, params, nparams),
    maxparams,
  );
}

/** virDomainGetSchedulerParametersFlags, likewise. */
export function getSchedulerParametersFlags(
  domain: Address,
  flags: number,
  maxparams = countOf(domain),
): TypedParameters {
  return fillTypedParameters(
    (params, nparams) => virDomainGetSchedulerParametersFlags(domain, params, nparams, flags),
    maxparams,
  );
}

function countOf(domain: Address): number {
  const nparams: [number] = [0];
  virDomainGetSchedulerType(domain, nparams);
  return nparams[0];
}
