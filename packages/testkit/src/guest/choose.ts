import type { Capabilities } from '../capabilities/capabilities.js';

/** A kind of guest that a driver runs. */
export interface GuestKind {
  /** The domain type: `kvm`, `qemu`, `lxc`, `test` … */
  readonly type: string;
  readonly osType: string;
  readonly arch: string;
  readonly emulator?: string;
}

/** Where a driver offers several: the fastest virtual machines first, then containers. */
const preferredTypes = ['kvm', 'hvf', 'qemu', 'xen', 'lxc', 'test'];
const preferredOsTypes = ['hvm', 'exe', 'xen', 'linux'];

/**
 * The kind of guest that fits a driver best: of the host's own architecture if it can be, of the domain type that the
 * configuration asks for, else of the most capable one. Undefined if the driver offers no such guest.
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

/** What a guest starts from. */
export type BootMedium = 'kernel' | 'iso' | 'root folder';

/** Of the domain types with machines that have firmware: those whose driver can load a kernel itself, past the firmware. */
const kernelLoaders: ReadonlySet<string> = new Set(['kvm', 'hvf', 'qemu', 'xen', 'test']);

/**
 * What guests of a kind start from: containers from a root folder; machines from a kernel where the driver loads one, as it always
 * does where there is no firmware that could; else from a disc.
 */
export function bootMedium({ type, osType }: Pick<GuestKind, 'type' | 'osType'>): BootMedium {
  if (osType === 'exe') return 'root folder';
  return osType === 'hvm' && !kernelLoaders.has(type) ? 'iso' : 'kernel';
}

function rank(order: readonly string[], value: string): number {
  const place = order.indexOf(value);
  return place < 0 ? order.length : place;
}
