import { type Check, identify } from '@libvirt-tck/report-model';

/**
 * What lists and findings call the checks of one test: the name without what changes from run to run, told apart from
 * others of that name (`domain gone (3)`).
 */
export function checkIdentities(checks: readonly Check[]): readonly string[] {
  return identify(checks).map(({ name, occurrence }) => {
    if (name === '') return `unnamed check (${occurrence})`;
    return occurrence === 1 ? name : `${name} (${occurrence})`;
  });
}
