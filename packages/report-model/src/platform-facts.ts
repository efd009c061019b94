import { defined, definedOrNone } from './defined.js';
import type { Driver, Fact, Host, LibvirtVersions, Platform, PlatformFact } from './model.js';

const CAPABILITY = 'capability.';
const PROPERTY = 'property.';

/**
 * A platform as names and values, for formats and options that have no more to offer: `uri`, `driver`, `hypervisor`,
 * `hypervisor-version`, `domain-type`, `libvirt`, `daemon`, `os`, `os-version`, `kernel`, `arch`, and with a prefix
 * `capability.…` and `property.…`.
 */
export function platformFacts(platform: Platform): Fact[] {
  const { uri, driver, libvirt, host, capabilities, properties } = platform;
  const known: Record<string, string | undefined> = {
    uri,
    driver: driver?.name,
    hypervisor: driver?.hypervisor,
    'hypervisor-version': driver?.version,
    'domain-type': driver?.domainType,
    libvirt: libvirt?.version,
    daemon: libvirt?.daemon,
    os: host?.os,
    'os-version': host?.osVersion,
    kernel: host?.kernel,
    arch: host?.arch,
  };
  return [
    ...Object.entries(defined(known)).map(([name, value]) => ({ name, value: value ?? '' })),
    ...capabilities.map(({ name, value }) => ({ name: CAPABILITY + name, value })),
    ...properties.map(({ name, value }) => ({ name: PROPERTY + name, value })),
  ];
}

/** The platform with these facts instead of what it said about them; a name that means nothing else is a property. */
export function withPlatformFacts(platform: Platform, facts: readonly Fact[]): Platform {
  const values = new Map(facts.map(({ name, value }) => [name, value]));
  const take = (name: string) => {
    const value = values.get(name);
    values.delete(name);
    return value;
  };
  const uri = take('uri');
  const driver: Driver = defined({
    name: take('driver'),
    hypervisor: take('hypervisor'),
    version: take('hypervisor-version'),
    domainType: take('domain-type'),
  });
  const libvirt: LibvirtVersions = defined({ version: take('libvirt'), daemon: take('daemon') });
  const host: Host = defined({
    os: take('os'),
    osVersion: take('os-version'),
    kernel: take('kernel'),
    arch: take('arch'),
  });
  const others = [...values].map(([name, value]) => ({ name, value }));
  const capabilities = others
    .filter(({ name }) => name.startsWith(CAPABILITY))
    .map(withoutPrefix(CAPABILITY));
  const properties = others.filter(({ name }) => !name.startsWith(CAPABILITY)).map(withoutPrefix(PROPERTY));
  return {
    ...platform,
    ...defined({
      uri,
      driver: definedOrNone({ ...platform.driver, ...driver }),
      libvirt: definedOrNone({ ...platform.libvirt, ...libvirt }),
      host: definedOrNone({ ...platform.host, ...host }),
    }),
    capabilities: override(platform.capabilities, capabilities),
    properties: override(platform.properties, properties),
  };
}

function withoutPrefix(prefix: string): (fact: Fact) => Fact {
  return ({ name, value }) => ({ name: name.startsWith(prefix) ? name.slice(prefix.length) : name, value });
}

function override(old: readonly PlatformFact[], facts: readonly Fact[]): readonly PlatformFact[] {
  const names = new Set(facts.map(({ name }) => name));
  return [...old.filter(({ name }) => !names.has(name)), ...facts];
}
