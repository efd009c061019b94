import { identify, normaliseName } from './identity.js';
import type { Check } from './model.js';
import { ownText } from './own-text.js';

/**
 * The names of one test's checks in lists and comparisons: each without the parts that change from run to run, numbered
 * among others of that name (`domain gone (3)`). They keep nothing of the report in memory.
 */
export function checkIdentities(checks: readonly Check[]): readonly string[] {
  return identitiesOf(checks).map(ownText);
}

function identitiesOf(checks: readonly Check[]): readonly string[] {
  return identify(checks).map(({ name, occurrence }) => identityText(name, occurrence));
}

const UNNAMED = 'unnamed check';

function identityText(name: string, occurrence: number): string {
  if (name === '') return `${UNNAMED} (${occurrence})`;
  return occurrence === 1 ? name : `${name} (${occurrence})`;
}

/** Up to so many identities, one by one is cheaper than all together. */
const FEW = 8;

/** The same by index: cheaper where only a few of many are needed. */
export function identityLookup(checks: readonly Check[]): (index: number) => string {
  let all: readonly string[] | undefined;
  let asked = 0;
  return (index) => {
    const name = checks[index]?.name ?? '';
    asked += 1;
    if (all === undefined && (asked > FEW || normaliseName(name) !== name || NORMALISED.test(name)))
      all = identitiesOf(checks);
    return ownText(all?.[index] ?? identityText(name, 1 + countBefore(checks, index, name)));
  };
}

/** How many checks before this one have the name. Names of one test mostly begin alike and end differently. */
function countBefore(checks: readonly Check[], index: number, name: string): number {
  const end = Math.max(0, name.length - 3);
  const last = name.charCodeAt(end);
  let count = 0;
  for (let i = 0; i < index; i++) {
    const other = checks[i]?.name ?? '';
    if (other.length === name.length && (name === '' || other.charCodeAt(end) === last) && other === name)
      count += 1;
  }
  return count;
}

/** The names that a check of this identity may have; undefined where a part of it stands for any number of texts. */
export function namesOfIdentity(identity: string): readonly string[] | undefined {
  if (NORMALISED.test(identity)) return undefined;
  const first = identity.replace(/ \(\d+\)$/, '');
  if (first === identity) return [identity];
  return first === UNNAMED ? [identity, first, ''] : [identity, first];
}

/** What `normaliseName` writes, or leaves, in place of several texts. */
const NORMALISED =
  /tck-N|vnetN|macvtapN|<uuid>|0x…|\/tmp\/…|\^[@-_?]|[\r\x1C\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;
