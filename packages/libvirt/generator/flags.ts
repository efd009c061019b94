import type { Annotation } from './annotation.js';
import type { ApiFunction } from './api.js';

/**
 * The annotation with the enums of `flags`, whose documentation names them: “bitwise-OR of virDomainModificationImpact and
 * virDomainVcpuFlags”. Flags of which libvirt has none yet have no enum.
 *
 * @param enums C names of all enums
 */
export function withFlagEnums(
  fn: ApiFunction,
  annotation: Annotation,
  enums: ReadonlySet<string>,
): Annotation {
  const info = fn.parameters.find(({ name }) => name === 'flags')?.info ?? '';
  const flags = [...new Set(info.match(/\bvir\w+/g))].filter((name) => enums.has(name));
  return { ...annotation, enums: { ...(flags.length > 0 && { flags }), ...annotation.enums } };
}
