import type { Fact } from '@libvirt-tck/report-model';
import { child, childrenNamed, type Element } from './element.js';

/**
 * The facts worth comparing in a driver's capabilities (https://libvirt.org/formatcaps.html): `host.cpu.model`,
 * `guest.hvm.x86_64` (the domain types), `guest.hvm.x86_64.features` … Sizes and identities of one machine are not.
 */
export function capabilityFacts(document: Element): readonly Fact[] {
  const host = child(document, 'host');
  const cpu = child(host, 'cpu');
  const models = childrenNamed(host, 'secmodel').map((one) => child(one, 'model')?.text ?? '');
  const migration = child(child(host, 'migration_features'), 'uri_transports')?.children ?? [];
  return [
    ...fact('host.cpu.arch', child(cpu, 'arch')?.text),
    ...fact('host.cpu.model', child(cpu, 'model')?.text),
    ...fact('host.iommu', child(host, 'iommu')?.attributes.support),
    ...fact('host.migration', listed(migration.map(({ text }) => text))),
    ...fact('host.secmodel', listed(models)),
    ...childrenNamed(document, 'guest').flatMap(guestFacts),
  ];
}

function guestFacts(guest: Element): readonly Fact[] {
  const arch = child(guest, 'arch');
  const name = `guest.${child(guest, 'os_type')?.text ?? ''}.${arch?.attributes.name ?? ''}`;
  const features = child(guest, 'features')?.children.map((feature) => feature.name) ?? [];
  return [
    ...fact(name, listed(childrenNamed(arch, 'domain').map(({ attributes }) => attributes.type ?? ''))),
    ...fact(`${name}.features`, listed(features)),
  ];
}

/** The domain types of a driver, those for the architecture first. */
export function guestTypes(capabilities: Element, architecture: string): readonly string[] {
  const arches = childrenNamed(capabilities, 'guest').map((guest) => child(guest, 'arch'));
  const isNative = (arch: Element | undefined) => arch?.attributes.name === architecture;
  const inOrder = [...arches.filter(isNative), ...arches.filter((arch) => !isNative(arch))];
  const types = inOrder.flatMap((arch) =>
    childrenNamed(arch, 'domain').map(({ attributes }) => attributes.type ?? ''),
  );
  return [...new Set(types)];
}

/**
 * The devices and features that guests can have (https://libvirt.org/formatdomaincaps.html): `domain.disk` is `yes` or `no` for
 * everything that says whether it is supported, `domain.disk.bus` the list of an enumeration's values.
 */
export function domainCapabilityFacts(document: Element): readonly Fact[] {
  return [
    ...fact('domain.machine', child(document, 'machine')?.text),
    ...fact('domain.vcpu.max', child(document, 'vcpu')?.attributes.max),
    ...document.children.flatMap((section) => supportFacts(section, 'domain')),
  ];
}

/** Groups that only gather others, and would make names long. */
const gathering: ReadonlySet<string> = new Set(['devices', 'features']);

function supportFacts(element: Element, above: string): readonly Fact[] {
  const { name, attributes, children } = element;
  const path = gathering.has(name) ? above : `${above}.${attributes.name ?? name}`;
  if (name === 'enum') return fact(path, listed(children.map(({ text }) => text)));
  return [...fact(path, attributes.supported), ...children.flatMap((one) => supportFacts(one, path))];
}

function fact(name: string, value: string | undefined): readonly Fact[] {
  return value === undefined || value === '' ? [] : [{ name, value }];
}

/** Sorted, because the order says nothing. */
function listed(values: readonly string[]): string {
  return values
    .filter((value) => value !== '')
    .sort()
    .join(',');
}
