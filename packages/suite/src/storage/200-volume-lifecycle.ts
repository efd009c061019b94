/**
 * A volume exists from its creation until it is deleted; its name, key and path find it.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, is, isDeeply, lives, okError, okStorageVolume, returns } from '@libvirt-tck/testkit';
import { activePool, MiB, okVolume } from './pool.js';

const bed = connect();
const { conn } = bed;
const { pool, path } = activePool(bed);
const before = pool.numOfVolumes();

const volume = okVolume(pool, { name: 'first', capacity: MiB }, 'a volume is created');
is(volume.getName(), 'first', 'it has the name of its configuration');
is(volume.getPath(), `${path}/first`, 'its path is in the folder of the pool');
is(pool.numOfVolumes(), before + 1, 'it is counted');
isDeeply(pool.listVolumes(), ['first'], 'it is listed by name');
isDeeply(
  pool.listAllVolumes().map((one) => one.getKey()),
  [volume.getKey()],
  'it is among all volumes',
);

const byName = okStorageVolume(() => pool.storageVolLookupByName('first'), 'its name finds it');
const byKey = okStorageVolume(() => conn.storageVolLookupByKey(volume.getKey()), 'its key finds it');
const byPath = okStorageVolume(() => conn.storageVolLookupByPath(volume.getPath()), 'its path finds it');
isDeeply(
  [byName, byKey, byPath].map((one) => one.getPath()),
  [volume.getPath(), volume.getPath(), volume.getPath()],
  'each finds the same volume',
);
is(volume.storagePoolLookupByVolume().getName(), pool.getName(), 'the volume knows its pool');
returns(
  () => conn.storagePoolLookupByTargetPath(path).getName(),
  pool.getName(),
  'the path of the pool finds the pool',
);

const key = volume.getKey();
lives(() => volume.delete(), 'the volume can be deleted');
is(pool.numOfVolumes(), before, 'a deleted volume is not counted');
isDeeply(pool.listVolumes(), [], 'it is not listed');
const gone = ErrorCode.NO_STORAGE_VOL;
okError(() => pool.storageVolLookupByName('first'), 'its name does not find it', gone);
okError(() => conn.storageVolLookupByKey(key), 'its key does not find it', gone);
okError(() => conn.storageVolLookupByPath(`${path}/first`), 'its path does not find it', gone);
okError(() => volume.delete(), 'a deleted volume cannot be deleted again', gone);
