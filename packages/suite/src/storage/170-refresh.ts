/**
 * Refreshing a storage pool finds the files that others made in its folder, and forgets those that they removed.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ErrorCode, StorageVolType } from '@libvirt-tck/libvirt';
import { connect, is, isDeeply, lives, must, okError } from '@libvirt-tck/testkit';
import { activePool, KiB } from './pool.js';

const { pool, path } = activePool(connect());
const file = join(path, 'made-by-others');
const names = () =>
  pool
    .listAllVolumes()
    .map((volume) => volume.getName())
    .sort();
isDeeply(names(), [], 'a new pool has no volumes');

writeFileSync(file, 'x'.repeat(8 * KiB));
isDeeply(names(), [], 'a file in its folder is no volume until the pool is refreshed');
okError(
  () => pool.storageVolLookupByName('made-by-others'),
  'it is not found by its name',
  ErrorCode.NO_STORAGE_VOL,
);
must(() => pool.refresh(), 'the pool can be refreshed');
isDeeply(names(), ['made-by-others'], 'then the file is a volume');
const [volume] = pool.listAllVolumes();
is(volume?.getPath(), file, 'its path is that of the file');
is(volume?.getInfo().type, StorageVolType.FILE, 'its type is file');
is(volume?.getInfo().capacity, 8n * 1024n, 'its capacity is the size of the file');
lives(() => pool.storageVolLookupByName('made-by-others'), 'now its name finds it');

rmSync(file);
isDeeply(names(), ['made-by-others'], 'a removed file is a volume until the pool is refreshed');
lives(() => pool.refresh(), 'the pool can be refreshed again');
isDeeply(names(), [], 'then the volume is gone');
