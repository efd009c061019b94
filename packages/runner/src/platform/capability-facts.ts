import type { Fact } from '@libvirt-tck/report-model';
import { find, findAll, findText, textOf, type XmlElement } from '@libvirt-tck/testkit';

/**
 * The facts worth comparing in a driver's capabilities (https://libvirt.org/formatcaps.html): `host.cpu.model`,
 * `guest.hvm.x86_64` (the domain types), `guest.hvm.x86_64.features` … Sizes and identities of one machine are not.
 */
export function capabilityFacts(document: XmlElement): readonly Fact[] {
  return [
    ...fact('host.cpu.arch', findText(document, 'host/cpu/arch')),
    ...fact('host.cpu.model', findText(document, 'host/cpu/model')),
    ...fact('host.iommu', find(document, 'host/iommu')?.attributes.support),
    ...fact('host.migration', listed(findAll(document, migrations).map(textOf))),
    ...fact('host.secmodel', listed(findAll(document, 'host/secmodel/model').map(textOf))),
    ...findAll(document, 'guest').flatMap(guestFacts),
  ];
}

const migrations = 'host/migration_features/uri_transports/uri_transport';

function guestFacts(guest: XmlElement): readonly Fact[] {
  const name = `guest.${findText(guest, 'os_type') ?? ''}.${find(guest, 'arch')?.attributes.name ?? ''}`;
  const features = elementsIn(find(guest, 'features')).map((feature) => feature.name);
  const types = findAll(guest, 'arch/domain').map(typeOf);
  return [...fact(name, listed(types)), ...fact(`${name}.features`, listed(features))];
}

/** The domain types of a driver, those for the architecture first. */
export function guestTypes(capabilities: XmlElement, architecture: string): readonly string[] {
  const arches = findAll(capabilities, 'guest/arch');
  const isNative = ({ attributes }: XmlElement) => attributes.name === architecture;
  const inOrder = [...arches.filter(isNative), ...arches.filter((arch) => !isNative(arch))];
  return [...new Set(inOrder.flatMap((arch) => findAll(arch, 'domain').map(typeOf)))];
}

function typeOf({ attributes }: XmlElement): string {
  return attributes.type ?? '';
}

function elementsIn(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? [];
}

/**
 * The devices and features that guests can have (https://libvirt.org/formatdomaincaps.html): `domain.disk` is `yes` or `no` for
 * everything that says whether it is supported, `domain.disk.bus` the list of an enumeration's values.
 */
export function domainCapabilityFacts(document: XmlElement): readonly Fact[] {
  return [
    ...fact('domain.machine', findText(document, 'machine')),
    ...fact('domain.vcpu.max', find(document, 'vcpu')?.attributes.max),
    ...elementsIn(document).flatMap((section) => supportFacts(section, 'domain')),
  ];
}

/** Groups that only gather others, and would make names long. */
const gathering: ReadonlySet<string> = new Set(['devices', 'features']);

function supportFacts(element: XmlElement, above: string): readonly Fact[] {
  const { name, attributes } = element;
  const children = elementsIn(element);
  const path = gathering.has(name) ? above : `${above}.${attributes.name ?? name}`;
  if (name === 'enum') return fact(path, listed(children.map(textOf)));
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
