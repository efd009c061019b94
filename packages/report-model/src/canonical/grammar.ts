/** The elements that may stand in each element, in the order in which they must stand; the schema says the same. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  report: ['platform', 'known-list', 'test', 'summary'],
  platform: ['driver', 'libvirt', 'host', 'capability', 'property'],
  test: ['known', 'attempt', 'plan', 'diagnostic', 'check', 'calls'],
  attempt: ['plan', 'diagnostic', 'check', 'calls'],
  check: ['known', 'diagnostic'],
  calls: ['call'],
  call: ['error'],
};

const ONCE: ReadonlySet<string> = new Set([
  'platform',
  'driver',
  'libvirt',
  'host',
  'known',
  'plan',
  'calls',
  'summary',
]);

const RANKS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(CHILDREN).map(([name, children]) => [
    name,
    new Map(children.map((child, index) => [child, index + 1])),
  ]),
);
const NO_RANKS: ReadonlyMap<string, number> = new Map();

/** Names for the scanner. */
export const ELEMENT_NAMES: readonly string[] = [...new Set(['report', ...Object.values(CHILDREN).flat()])];

/** The place of each element that `parent` may hold, from 1 on. */
export function ranksIn(parent: string): ReadonlyMap<string, number> {
  return RANKS.get(parent) ?? NO_RANKS;
}

/** Whether an element may stand only once in its parent. */
export function standsOnce(name: string): boolean {
  return ONCE.has(name);
}
