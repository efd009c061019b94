/**
 * A raw volume takes as much of the host's storage as its allocation says: all of its capacity, or nothing.
 */
import { statSync } from 'node:fs';
import { StorageVolCreateFlags, StorageVolInfoFlags } from '@libvirt-tck/libvirt';
import { connect, is, ok, okStorageVolume, storageVolumeXML } from '@libvirt-tck/testkit';
import { activePool, MiB, okFile, okVolume } from './pool.js';

const { pool } = activePool(connect());
const capacity = 8 * MiB;
const config = { name: 'sparse', capacity, allocation: 0, format: 'raw' };

const sparse = okVolume(pool, config, 'a sparse volume is created');
okFile(sparse);
/** In bytes. stat counts blocks of 512 bytes. */
const allocated = (path: string) => statSync(path).blocks * 512;
is(statSync(sparse.getPath()).size, capacity, 'its file has the size of its capacity');
ok(allocated(sparse.getPath()) < MiB, 'its file takes next to nothing');
is(sparse.getInfo().capacity, BigInt(capacity), 'it has the capacity of its configuration');
ok(sparse.getInfo().allocation < BigInt(MiB), 'its allocation is next to nothing');

const full = okVolume(
  pool,
  { ...config, name: 'full', allocation: capacity },
  'a fully allocated volume is created',
);
is(statSync(full.getPath()).size, capacity, 'the file of a full volume has the size of its capacity');
ok(allocated(full.getPath()) >= capacity, 'the file of a full volume takes all of it');
ok(full.getInfo().allocation >= BigInt(capacity), 'the allocation of a full volume is its capacity');

const byDefault = okVolume(
  pool,
  { name: 'default', capacity, format: 'raw' },
  'a volume without an allocation is created',
);
ok(allocated(byDefault.getPath()) >= capacity, 'without an allocation, all of the capacity is allocated');

const physical = sparse.getInfoFlags(StorageVolInfoFlags.GET_PHYSICAL);
is(physical.allocation, BigInt(capacity), 'the physical size of a sparse volume is that of its file');

const preallocated = { name: 'metadata', capacity, allocation: 0, format: 'qcow2' };
const qcow2 = okStorageVolume(
  () => pool.storageVolCreateXML(storageVolumeXML(preallocated), StorageVolCreateFlags.PREALLOC_METADATA),
  'a qcow2 volume with its metadata allocated is created',
);
ok(statSync(qcow2.getPath()).size >= capacity, 'its file has room for all of its capacity');
