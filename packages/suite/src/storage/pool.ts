import { existsSync, statSync } from 'node:fs';
import type { StoragePool, StorageVolume } from '@libvirt-tck/libvirt';
import {
  canCall,
  lives,
  must,
  okStoragePool,
  okStorageVolume,
  type StorageVolumeConfig,
  skipRest,
  storagePoolXML,
  storageVolumeXML,
  type Testbed,
} from '@libvirt-tck/testkit';

export const KiB = 1024;
export const MiB = 1024 * KiB;

/** An active storage pool in a new folder. */
export interface ActivePool {
  readonly pool: StoragePool;
  /** Its folder. */
  readonly path: string;
}

/** Makes a storage pool for a script about volumes. A script with several names them. */
export function activePool(bed: Testbed, base?: string): ActivePool {
  const noun = base === undefined ? 'storage pool' : `storage pool ${base}`;
  const path = bed.folder(base ?? 'pool');
  const xml = storagePoolXML({ type: 'dir', name: bed.name(base ?? 'pool'), path });
  const pool = okStoragePool(() => bed.conn.storagePoolDefineXML(xml), `the ${noun} is defined`);
  lives(() => pool.build(), `the ${noun} can be built`);
  must(() => pool.create(), `the ${noun} can be started`);
  return { pool, path };
}

/** Checks that a volume can be created, and returns it. */
export function okVolume(pool: StoragePool, config: StorageVolumeConfig, name: string): StorageVolume {
  return okStorageVolume(() => pool.storageVolCreateXML(storageVolumeXML(config)), name);
}

/**
 * Checks that a volume has a file on the host, and returns its path. A driver that simulates storage has no bytes to give out either:
 * the rest is skipped there.
 */
export function okFile(volume: StorageVolume, name = 'the volume has a file on the host'): string {
  const path = volume.getPath();
  if (!existsSync(path) && !canDownload(volume)) skipRest('unsupported: this driver stores nothing', name);
  must(() => statSync(path), name);
  return path;
}

function canDownload(volume: StorageVolume): boolean {
  return canCall(() => {
    const stream = volume.getConnect().streamNew();
    volume.download(stream);
    stream.abort();
  });
}
