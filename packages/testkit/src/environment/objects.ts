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
import { unlessUnsupported } from './unsupported.js';

/** A named object of a hypervisor that can be removed in any state. */
export interface NamedObject {
  readonly kind: string;
  readonly name: string;
  remove(): void;
}

/**
 * All objects whose names `matches` accepts, in the order in which they can be removed: a domain before its network,
 * a volume before its pool. Volumes count only in pools whose names match too; other pools are not even listed.
 */
export function objectsNamed(connection: Connection, matches: NameTest): NamedObject[] {
  return listings
    .flatMap((list) => unlessUnsupported(() => list(connection, matches)) ?? [])
    .filter(({ name }) => matches(name));
}

type NameTest = (name: string) => boolean;
type Listing = (connection: Connection, matches: NameTest) => NamedObject[];

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
  (connection, matches) =>
    connection
      .listAllStoragePools(ConnectListAllStoragePoolsFlags.ACTIVE)
      .filter((pool) => matches(pool.getName()))
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

/** Another script may remove its pool at any moment. */
function volumesOf(pool: StoragePool): StorageVolume[] {
  try {
    return pool.listAllVolumes();
  } catch (error) {
    if (error instanceof LibvirtError) return [];
    throw error;
  }
}

/** A transient object disappears when it stops. */
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

/** A guest that stops on its own in the meantime must still lose its configuration. */
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

/** Also removes saved state, snapshots, NVRAM and checkpoints, where the driver knows those flags. */
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
