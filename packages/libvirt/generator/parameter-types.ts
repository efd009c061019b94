import type { ApiString } from './api.js';

/** Types that the reference does not have, as the drivers check them. */
const UNDOCUMENTED: Readonly<Record<string, string>> = {
  poll_max_ns: 'ullong',
  poll_grow: 'uint',
  poll_shrink: 'uint',
  shm_pages_to_scan: 'uint',
  shm_sleep_millisecs: 'uint',
  shm_merge_across_nodes: 'uint',
  initial: 'uint',
  max: 'uint',
  rounds: 'uint',
  step: 'uint',
  'bandwidth.avail.switchover': 'ullong',
};

/** Results only, which carry their type: no script sets them. */
const RESULTS = /^VIR_DOMAIN_(STATS|GUEST_INFO|JOB)_/;

const SPELLINGS: Readonly<Record<string, string>> = {
  'unsigned long long': 'ullong',
  'long long': 'llong',
  'unsigned int': 'uint',
};

/**
 * C types of the typed parameters whose value is a number, by name. The type is in the reference's sentence about
 * the macro: “… as a uint”, “VIR_TYPED_PARAM_ULLONG”, “type is unsigned int”.
 */
export function parameterTypes(strings: readonly ApiString[]): Map<string, string> {
  const given = strings.filter(({ name }) => !RESULTS.test(name));
  const types = new Map(given.map(({ value, info }) => [value, typeIn(info)]));
  for (const [name, type] of Object.entries(UNDOCUMENTED)) types.set(name, type);
  const numeric = [...types].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Map(numeric.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function typeIn(info: string): string | undefined {
  const macro = /VIR_TYPED_PARAM_(INT|UINT|LLONG|ULLONG|DOUBLE)\b/.exec(info)?.[1]?.toLowerCase();
  const word = /\b(unsigned long long|long long|unsigned int|ullong|llong|uint|int)\b/.exec(info)?.[1];
  return macro ?? (word && (SPELLINGS[word] ?? word));
}
