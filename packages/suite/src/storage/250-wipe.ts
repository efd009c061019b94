/**
 * Wiping a volume destroys its content, and leaves its name and its capacity.
 */
import { ErrorCode, StorageVolWipeAlgorithm } from '@libvirt-tck/libvirt';
import { connect, ifSupported, is, isDeeply, lives, must, ok, okError } from '@libvirt-tck/testkit';
import { activePool, MiB, okVolume } from './pool.js';
import { download, pattern, upload } from './stream.js';

const bed = connect();
const { conn } = bed;
const { pool } = activePool(bed);
const capacity = 2 * MiB;
const volume = okVolume(pool, { name: 'first', capacity, format: 'raw' }, 'a volume is created');
const content = pattern(capacity);

must(() => upload(conn, volume, content), 'it is filled with bytes');
must(() => volume.wipe(), 'it can be wiped');
const wiped = download(conn, volume);
is(wiped.length, capacity, 'the wiped volume has as many bytes as before');
ok(
  wiped.every((byte) => byte === 0),
  'all of its bytes are zero',
);
is(volume.getInfo().capacity, BigInt(capacity), 'it has the same capacity as before');
isDeeply(pool.listVolumes(), ['first'], 'it is still in its pool');

upload(conn, volume, content);
lives(() => volume.wipePattern(StorageVolWipeAlgorithm.ZERO), 'it can be wiped with zeros by name');
ok(
  download(conn, volume).every((byte) => byte === 0),
  'the algorithm for zeros writes zeros',
);

upload(conn, volume, content);
if (
  lives(
    ifSupported(() => volume.wipePattern(StorageVolWipeAlgorithm.TRIM)),
    'it can be wiped by trimming',
  )
)
  ok(!download(conn, volume).equals(content), 'trimming it destroys its content');

okError(
  () => volume.wipePattern(StorageVolWipeAlgorithm.RANDOM + 1000),
  'an unknown algorithm is refused',
  ErrorCode.INVALID_ARG,
);
