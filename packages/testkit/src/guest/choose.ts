import type { Capabilities } from '../capabilities/capabilities.js';

/** A kind of guest that a driver runs. */
export interface GuestKind {
  /** The domain type: `kvm`, `qemu`, `lxc`, `test` … */
  readonly type: string;
  readonly osType: string;
  readonly arch: string;
  readonly emulator?: string;
}

/** The order of preference: the fastest virtual machines first, then containers. */
const preferredTypes = ['kvm', 'hvf', 'qemu', 'xen', 'lxc', 'test'];
const preferredOsTypes = ['hvm', 'exe', 'xen', 'linux'];

/**
 * Chooses the kind of guest that fits a driver best: of the host's architecture if possible, and of the configured domain
 * type, or else of the most capable one. Undefined if the driver offers no such guest.
 */
export function chooseGuest(
  { host, guests }: Pick<Capabilities, 'host' | 'guests'>,
  domainType?: string,
): GuestKind | undefined {
  const offered = guests.flatMap(({ osType, arch, domains }) =>
    domains.map(({ type, emulator }): GuestKind => ({ type, osType, arch, ...(emulator && { emulator }) })),
  );
  const [best] = offered
    .filter(({ type }) => domainType === undefined || type === domainType)
    .sort(
      (one, other) =>
        Number(other.arch === host.arch) - Number(one.arch === host.arch) ||
        rank(preferredTypes, one.type) - rank(preferredTypes, other.type) ||
        rank(preferredOsTypes, one.osType) - rank(preferredOsTypes, other.osType),
    );
  return best;
}

/** The OS types of kernels that call the hypervisor: their machines have no firmware, no ACPI and no serial port. */
const paravirtualOsTypes: ReadonlySet<string> = new Set(['xen', 'xenpvh', 'linux']);

/** Whether machines of this kind have the devices of a hypervisor only, without any emulated hardware. */
export function isParavirtual({ osType }: Pick<GuestKind, 'osType'>): boolean {
  return paravirtualOsTypes.has(osType);
}

/** The medium that a guest boots from. */
export type BootMedium = 'kernel' | 'iso' | 'disk' | 'root folder';

/** The domain types whose drivers load a kernel directly, without the machine's firmware. */
const kernelLoaders: ReadonlySet<string> = new Set(['kvm', 'hvf', 'qemu', 'xen', 'test']);

/**
 * The medium for a kind of guest. Containers need a root folder. Machines boot a kernel if the driver can load one, as it
 * must for machines without firmware; all others boot a disc.
 */
export function bootMedium({
  type,
  osType,
}: Pick<GuestKind, 'type' | 'osType'>): Exclude<BootMedium, 'disk'> {
  if (osType === 'exe') return 'root folder';
  return osType === 'hvm' && !kernelLoaders.has(type) ? 'iso' : 'kernel';
}

function rank(order: readonly string[], value: string): number {
  const place = order.indexOf(value);
  return place < 0 ? order.length : place;
}
