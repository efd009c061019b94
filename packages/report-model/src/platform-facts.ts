import type { Driver, Fact, Host, LibvirtVersions, Platform, PlatformFact } from './model.js';

/**
 * The facts that every platform may state: their names, the kind of their values, and where a `Platform` holds them.
 * Descriptions, `--platform`, the `when` of known-broken lists, comparisons and recorded lists all use this table.
 */
export const PLATFORM_FACTS = [
  { name: 'uri', kind: 'text', at: ['uri'] },
  { name: 'driver', kind: 'text', at: ['driver', 'name'] },
  { name: 'hypervisor', kind: 'text', at: ['driver', 'hypervisor'] },
  { name: 'hypervisor-version', kind: 'version', at: ['driver', 'version'] },
  { name: 'domain-type', kind: 'text', at: ['driver', 'domainType'] },
  { name: 'libvirt', kind: 'version', at: ['libvirt', 'version'] },
  { name: 'daemon', kind: 'version', at: ['libvirt', 'daemon'] },
  { name: 'os', kind: 'text', at: ['host', 'os'] },
  { name: 'os-version', kind: 'version', at: ['host', 'osVersion'] },
  { name: 'kernel', kind: 'version', at: ['host', 'kernel'] },
  { name: 'arch', kind: 'text', at: ['host', 'arch'] },
] as const satisfies readonly PlatformFactType[];

/** The schemes of the URIs of libvirt's drivers (https://libvirt.org/drivers.html), of past releases, too. */
export const DRIVERS: readonly string[] = [
  ...['bhyve', 'ch', 'esx', 'gsx', 'hyperv', 'lxc', 'openvz', 'parallels', 'phyp', 'qemu', 'remote', 'test'],
  ...['uml', 'vbox', 'vmwarefusion', 'vmwareplayer', 'vmwarews', 'vpx', 'vz', 'xen', 'xenapi'],
];

export interface PlatformFactType {
  readonly name: string;
  readonly kind: FactKind;
  readonly at: Location;
}

/** Versions are compared number by number and matched by ranges, texts word for word. */
export type FactKind = 'text' | 'version';

type Part = 'driver' | 'libvirt' | 'host';
type Member = Exclude<keyof Driver | keyof LibvirtVersions | keyof Host, 'extra'>;
type Location = readonly ['uri'] | readonly [Part, Member];

const CAPABILITY = 'capability.';
const PROPERTY = 'property.';
const types: ReadonlyMap<string, PlatformFactType> = new Map(PLATFORM_FACTS.map((type) => [type.name, type]));

/** The fact's row in the table; undefined for capabilities and properties, whose values are texts. */
export function platformFactType(name: string): PlatformFactType | undefined {
  return types.get(name);
}

/**
 * The value that a platform states under a name: one of `PLATFORM_FACTS`, `capability.…`, `property.…`, or a bare property.
 * Undefined if it states none.
 */
export function platformFact(platform: Platform, name: string): string | undefined {
  const type = types.get(name);
  if (type !== undefined) return valueAt(platform, type.at);
  const { list, key } = listed(name);
  return platform[list].find((fact) => fact.name === key)?.value;
}

/** All facts of a platform, in the order of the table, then `capability.…` and `property.…`. */
export function platformFacts(platform: Platform): Fact[] {
  const known = PLATFORM_FACTS.flatMap(({ name, at }) => {
    const value = valueAt(platform, at);
    return value === undefined ? [] : [{ name, value }];
  });
  return [
    ...known,
    ...platform.capabilities.map(({ name, value }) => ({ name: CAPABILITY + name, value })),
    ...platform.properties.map(({ name, value }) => ({ name: PROPERTY + name, value })),
  ];
}

/** The platform with those of the facts that it does not state itself. */
export function fillPlatform(platform: Platform, facts: readonly Fact[]): Platform {
  return withPlatformFacts(
    platform,
    facts.filter(({ name }) => platformFact(platform, name) === undefined),
  );
}

/**
 * The platform with these facts, which replace its own. Each value that is replaced is kept in `overridden`, so that a reader
 * of the report sees the facts of the run.
 */
export function overridePlatform(platform: Platform, facts: readonly Fact[]): Platform {
  const found = new Map(platform.overridden?.map((fact) => [fact.name, fact]));
  for (const { name: given, value } of facts) {
    const name = fullName(given);
    const before = platformFact(platform, name);
    if (before !== undefined && before !== value && !found.has(name))
      found.set(name, { name, value: before });
    if (found.get(name)?.value === value) found.delete(name);
  }
  const { overridden: _, ...changed } = withPlatformFacts(platform, facts);
  return found.size === 0 ? changed : { ...changed, overridden: [...found.values()] };
}

/** The platform with these facts; nothing marks what they replace. For readers of reports, which build platforms. */
export function withPlatformFacts(platform: Platform, facts: readonly Fact[]): Platform {
  const capabilities = new Map<string, PlatformFact>();
  const properties = new Map<string, PlatformFact>();
  let changed = platform;
  for (const { name, value } of facts) {
    const type = types.get(name);
    const { list, key } = listed(name);
    if (type !== undefined) changed = withValueAt(changed, type.at, value);
    else (list === 'capabilities' ? capabilities : properties).set(key, { name: key, value });
  }
  return {
    ...changed,
    capabilities: replaced(platform.capabilities, capabilities),
    properties: replaced(platform.properties, properties),
  };
}

function valueAt(platform: Platform, at: Location): string | undefined {
  if (at.length === 1) return platform.uri;
  const [part, member] = at;
  const values: { readonly [Key in Member]?: string } | undefined = platform[part];
  return values?.[member];
}

function withValueAt(platform: Platform, at: Location, value: string): Platform {
  if (at.length === 1) return { ...platform, uri: value };
  const [part, member] = at;
  return { ...platform, [part]: { ...platform[part], [member]: value } };
}

/** Where facts live that are not in the table. */
function listed(name: string): { readonly list: 'capabilities' | 'properties'; readonly key: string } {
  if (name.startsWith(CAPABILITY)) return { list: 'capabilities', key: name.slice(CAPABILITY.length) };
  return { list: 'properties', key: name.startsWith(PROPERTY) ? name.slice(PROPERTY.length) : name };
}

/** The name for people: that of a property without its prefix, unless it would mean another fact. */
export function shortFactName(name: string): string {
  const bare = name.startsWith(PROPERTY) ? name.slice(PROPERTY.length) : name;
  const isTaken = types.has(bare) || bare.startsWith(CAPABILITY) || bare.startsWith(PROPERTY);
  return isTaken ? name : bare;
}

/** The name under which `platformFacts` lists it. */
function fullName(name: string): string {
  const isBare = !types.has(name) && !name.startsWith(CAPABILITY) && !name.startsWith(PROPERTY);
  return isBare ? PROPERTY + name : name;
}

function replaced(
  old: readonly PlatformFact[],
  facts: ReadonlyMap<string, PlatformFact>,
): readonly PlatformFact[] {
  return [...old.filter(({ name }) => !facts.has(name)), ...facts.values()];
}
