/**
 * No two volumes of a storage pool share a name; volumes of two pools may.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, is, isDeeply, isnt, okError, storageVolumeXML } from '@libvirt-tck/testkit';
import { activePool, MiB, okVolume } from './pool.js';

const bed = connect();
const { pool } = activePool(bed, 'first');
const other = activePool(bed, 'second').pool;
const config = { name: 'first', capacity: MiB };

const first = okVolume(pool, config, 'a volume is created');
okError(
  () => pool.storageVolCreateXML(storageVolumeXML({ ...config, capacity: 2 * MiB })),
  'another of its name is refused',
  ErrorCode.STORAGE_VOL_EXIST,
);
okError(
  () => pool.storageVolCreateXMLFrom(storageVolumeXML(config), first),
  'a clone of its name is refused',
  ErrorCode.STORAGE_VOL_EXIST,
);
is(pool.numOfVolumes(), 1, 'the pool has one volume');
is(first.getInfo().capacity, BigInt(MiB), 'the first volume is as it was');

const second = okVolume(other, config, 'another pool can have a volume of this name');
isnt(second.getPath(), first.getPath(), 'the two have different paths');
isnt(second.getKey(), first.getKey(), 'the two have different keys');
second.delete();
isDeeply(pool.listVolumes(), ['first'], 'deleting one leaves the other');
first.delete();
okVolume(pool, config, 'the name of a deleted volume can be used again');
