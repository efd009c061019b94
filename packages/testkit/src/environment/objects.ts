import {
  type Connection,
  ConnectListAllStoragePoolsFlags,
  type Domain,
  DomainUndefineFlagsValues,
  ErrorCode,
  LibvirtError,
  type StoragePool,
  type StorageVolume,
} from '@libvirt-tck/libvirt';

/** An object of a hypervisor that has a name and can be removed, whatever state it is in. */
export interface NamedObject {
  readonly kind: string;
  readonly name: string;
  remove(): void;
}

/**
 * All objects whose names `matches` accepts, in the order in which they can be removed: users before what they use.
 * A kind of object that the driver does not know has none.
 */
export function objectsNamed(connection: Connection, matches: (name: string) => boolean): NamedObject[] {
  return listings.flatMap((list) => ifSupported(() => list(connection))).filter(({ name }) => matches(name));
}

type Listing = (connection: Connection) => NamedObject[];

const listings: readonly Listing[] = [
  (connection) =>
    connection.listAllDomains().map((domain) => ({
      kind: 'domain',
      name: domain.getName(),
      remove: () => removeDomain(domain),
    })),
  (connection) =>
    connection.listAllNWFilterBindings().map((binding) => ({
      kind: 'nwfilter binding',
      name: binding.getFilterName(),
      remove: () => binding.delete(),
    })),
  (connection) =>
    connection.listAllNetworks().map((network) => ({
      kind: 'network',
      name: network.getName(),
      remove: () => stopAndUndefine(network),
    })),
  (connection) =>
    connection
      .listAllStoragePools(ConnectListAllStoragePoolsFlags.ACTIVE)
      .flatMap(volumesOf)
      .map((volume) => ({ kind: 'storage volume', name: volume.getName(), remove: () => volume.delete() })),
  (connection) =>
    connection.listAllStoragePools().map((pool) => ({
      kind: 'storage pool',
      name: pool.getName(),
      remove: () => stopAndUndefine(pool),
    })),
  (connection) =>
    connection.listAllInterfaces().map((iface) => ({
      kind: 'interface',
      name: iface.getName(),
      remove: () => {
        if (iface.isActive()) iface.destroy();
        iface.undefine();
      },
    })),
  (connection) =>
    connection.listAllNWFilters().map((filter) => ({
      kind: 'nwfilter',
      name: filter.getName(),
      remove: () => filter.undefine(),
    })),
  (connection) =>
    connection.listAllSecrets().map((secret) => ({
      kind: 'secret',
      name: secret.getUsageID() ?? '',
      remove: () => secret.undefine(),
    })),
];

/** A pool of another script may go while it is looked at. */
function volumesOf(pool: StoragePool): StorageVolume[] {
  try {
    return pool.listAllVolumes();
  } catch (error) {
    if (error instanceof LibvirtError) return [];
    throw error;
  }
}

function ifSupported(list: () => NamedObject[]): NamedObject[] {
  try {
    return list();
  } catch (error) {
    if (error instanceof LibvirtError && error.code === ErrorCode.NO_SUPPORT) return [];
    throw error;
  }
}

/** A transient object is gone once it is stopped. */
interface Stoppable {
  isActive(): boolean;
  isPersistent(): boolean;
  destroy(): void;
  undefine(): void;
}

function stopAndUndefine(object: Stoppable): void {
  const isPersistent = object.isPersistent();
  if (object.isActive()) stop(object);
  if (isPersistent) object.undefine();
}

/** A guest may stop by itself after it was looked at: that is no reason to keep its configuration. */
function stop(object: Stoppable): void {
  try {
    object.destroy();
  } catch (error) {
    if (object.isActive()) throw error;
  }
}

function removeDomain(domain: Domain): void {
  stopAndUndefine({
    isActive: () => domain.isActive(),
    isPersistent: () => domain.isPersistent(),
    destroy: () => domain.destroy(),
    undefine: () => undefineWithAll(domain),
  });
}

const { MANAGED_SAVE, SNAPSHOTS_METADATA, NVRAM, CHECKPOINTS_METADATA } = DomainUndefineFlagsValues;

/** With all that libvirt keeps of a guest, as far as the driver knows of such things. */
function undefineWithAll(domain: Domain): void {
  const everything = MANAGED_SAVE | SNAPSHOTS_METADATA | NVRAM | CHECKPOINTS_METADATA;
  for (const flags of [everything, MANAGED_SAVE | SNAPSHOTS_METADATA]) {
    try {
      domain.undefineFlags(flags);
      return;
    } catch (error) {
      if (!(error instanceof LibvirtError && isAboutFlags(error))) throw error;
    }
  }
  domain.undefine();
}

function isAboutFlags({ code }: LibvirtError): boolean {
  return code === ErrorCode.INVALID_ARG || code === ErrorCode.NO_SUPPORT;
}
