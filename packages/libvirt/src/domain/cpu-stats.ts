import { virDomainGetCPUStats } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { readTypedParameters, sizeOfTypedParameter, withTypedArray } from '../typed-parameters/memory.js';
import type { TypedParameters } from '../typed-parameters/model.js';

/**
 * virDomainGetCPUStats: one object per CPU, from `startCpu` on; with `startCpu` −1 and `ncpus` 1, one object for the domain
 * as a whole. A first call, without memory to fill, says how many statistics there are per CPU.
 */
export function getCPUStats(
  domain: Address,
  startCpu: number,
  ncpus: number,
  flags: number,
): TypedParameters[] {
  const perCpu = virDomainGetCPUStats(domain, null, 0, startCpu, 1, flags);
  if (perCpu === 0) return [];
  return withTypedArray(perCpu * ncpus, (params) => {
    const filled = virDomainGetCPUStats(domain, params, perCpu, startCpu, ncpus, flags);
    const stride = BigInt(perCpu * sizeOfTypedParameter());
    const value = Array.from({ length: ncpus }, (_, cpu) =>
      readTypedParameters(params + BigInt(cpu) * stride, filled),
    );
    return { value: value.filter((stats) => Object.keys(stats).length > 0), count: perCpu * ncpus };
  });
}
