import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  ConnectListAllStoragePoolsFlags,
  ErrorCode,
  type StoragePool,
  StoragePoolEventLifecycleType,
  StorageXMLFlags,
} from '@libvirt-tck/libvirt';
import {
  findText,
  okStoragePool,
  parseXML,
  type StoragePoolConfig,
  storagePoolXML,
  storageVolumeXML,
} from '@libvirt-tck/testkit';
import { enumName } from '../enum-name.js';
import { byName, byUUID } from '../identifiers.js';
import { newIdentity, type TransientKind, type WithEvents } from '../kind.js';

/** Storage pools in a folder that exists. */
export const storagePools: TransientKind<StoragePool, StoragePoolConfig & { uuid: string }> & WithEvents = {
  noun: 'storage pool',
  okObject: okStoragePool,
  notFound: ErrorCode.NO_STORAGE_POOL,
  taken: [ErrorCode.OPERATION_FAILED, ErrorCode.OPERATION_INVALID, ErrorCode.STORAGE_POOL_BUILT],
  identifiers: [
    byName((conn, name) => conn.storagePoolLookupByName(name)),
    byUUID((conn, uuid) => conn.storagePoolLookupByUUIDString(uuid)),
  ],
  config: (bed, base) => ({ ...newIdentity(bed, base), type: 'dir', path: bed.folder(base) }),
  xml: storagePoolXML,
  define: (conn, xml) => conn.storagePoolDefineXML(xml),
  create: (conn, xml) => conn.storagePoolCreateXML(xml),
  list: (conn, flags) => conn.listAllStoragePools(flags),
  filters: ConnectListAllStoragePoolsFlags,
  listings: {
    virConnectListStoragePools: {
      of: 'active',
      list: (conn) => conn.listStoragePools(),
      count: (conn) => conn.numOfStoragePools(),
      entry: (pool) => pool.getName(),
    },
    virConnectListDefinedStoragePools: {
      of: 'inactive',
      list: (conn) => conn.listDefinedStoragePools(),
      count: (conn) => conn.numOfDefinedStoragePools(),
      entry: (pool) => pool.getName(),
    },
  },
  detail: {
    noun: 'target path',
    values: ['first', 'second'],
    set(config, name) {
      const path = join(config.path ?? '', name);
      mkdirSync(path, { recursive: true });
      return { ...config, path };
    },
    get: (xml) => basename(findText(parseXML(xml), 'target/path') ?? ''),
  },
  inactiveXML: StorageXMLFlags.INACTIVE,
  onlyActive: {
    destroyed: (pool) => pool.destroy(),
    refreshed: (pool) => pool.refresh(),
    'asked for its volumes': (pool) => pool.listAllVolumes(),
    'asked for the number of its volumes': (pool) => pool.numOfVolumes(),
    'given a volume': (pool) =>
      pool.storageVolCreateXML(storageVolumeXML({ name: 'volume', capacity: 1 << 20 })),
  },
  events: {
    watch(conn) {
      const queue = conn.storagePoolEvents();
      return (timeout) => {
        const found = queue.next(timeout);
        if (found?.type !== 'LIFECYCLE') return undefined;
        return {
          object: found.storagePool.getName(),
          event: enumName(StoragePoolEventLifecycleType, found.event),
        };
      };
    },
    steps: {
      define: 'DEFINED',
      redefine: 'DEFINED',
      start: 'STARTED',
      create: 'STARTED',
      stop: 'STOPPED',
      undefine: 'UNDEFINED',
    },
  },
};
