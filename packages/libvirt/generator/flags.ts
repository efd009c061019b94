import type { Annotation } from './annotation.js';
import type { Parameter } from './api.js';
import { enumName } from './naming.js';

/**
 * The enums that a parameter's values are of: those that the tables name, or for `flags` those that its documentation
 * names, “bitwise-OR of virDomainModificationImpact and virDomainVcpuFlags”. Empty for flags of which there are none yet.
 */
export function enumsOf(
  { name, info }: Parameter,
  annotation: Annotation,
  enums: ReadonlySet<string>,
): string[] {
  const known = annotation.enums?.[name];
  const named =
    known !== undefined ? [known].flat() : name === 'flags' ? (info.match(/\bvir\w+/g) ?? []) : [];
  return [...new Set(named)].filter((each) => enums.has(each)).map(enumName);
}
