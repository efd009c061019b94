/** The elements that may stand in each element, in the order in which they must stand; the schema says the same. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  report: ['platform', 'known-list', 'test', 'summary'],
  platform: ['driver', 'libvirt', 'host', 'capability', 'property', 'overridden'],
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

/** An element that is known in its place. */
export interface ElementType {
  readonly name: string;
  /** Its place among the elements of its parent, from 1 on. */
  readonly rank: number;
  /** Whether it may stand only once in its parent. */
  readonly isSingle: boolean;
  readonly children: ReadonlyMap<string, ElementType>;
}

/** The root element, and through it all others. */
export const REPORT: ElementType = elementType('report', 1);

/** Names for the scanner. */
export const ELEMENT_NAMES: readonly string[] = [...new Set(['report', ...Object.values(CHILDREN).flat()])];

function elementType(name: string, rank: number): ElementType {
  const children = CHILDREN[name] ?? [];
  return {
    name,
    rank,
    isSingle: ONCE.has(name),
    children: new Map(children.map((child, index) => [child, elementType(child, index + 1)])),
  };
}
