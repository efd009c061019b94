/**
 * A volume can be cloned: into another format and back, into a larger one and into another pool, with the same content.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, is, must, ok, okError, okStorageVolume, storageVolumeXML } from '@libvirt-tck/testkit';
import { activePool, MiB, okVolume } from './pool.js';
import { download, pattern, upload } from './stream.js';

const bed = connect();
const { conn } = bed;
const { pool } = activePool(bed, 'first');
const other = activePool(bed, 'second').pool;
const capacity = 2 * MiB;
const content = pattern(capacity);
const xml = (name: string, format: string, size = capacity) =>
  storageVolumeXML({ name, capacity: size, format });

const source = okVolume(pool, { name: 'source', capacity, format: 'raw' }, 'a volume is created');
must(() => upload(conn, source, content), 'it is filled with bytes');

const raw = okStorageVolume(
  () => pool.storageVolCreateXMLFrom(xml('raw', 'raw'), source),
  'it can be cloned',
);
ok(download(conn, raw).equals(content), 'the clone has the same content');

const qcow2 = okStorageVolume(
  () => pool.storageVolCreateXMLFrom(xml('qcow2', 'qcow2'), source),
  'it can be cloned into a volume of the format qcow2',
);
is(download(conn, qcow2, { length: 3 }).toString(), 'QFI', 'that clone is a qcow2 image');
const back = okStorageVolume(
  () => pool.storageVolCreateXMLFrom(xml('back', 'raw'), qcow2),
  'that clone can be cloned into a raw volume',
);
ok(download(conn, back).equals(content), 'the clone of the clone has the same content');

const larger = okStorageVolume(
  () => pool.storageVolCreateXMLFrom(xml('larger', 'raw', 2 * capacity), source),
  'it can be cloned into a larger volume',
);
is(larger.getInfo().capacity, BigInt(2 * capacity), 'that clone has the larger capacity');
ok(download(conn, larger, { length: capacity }).equals(content), 'that clone begins with the same content');

const moved = okStorageVolume(
  () => other.storageVolCreateXMLFrom(xml('moved', 'raw'), source),
  'it can be cloned into another pool',
);
is(moved.storagePoolLookupByVolume().getName(), other.getName(), 'that clone is in the other pool');
ok(download(conn, moved).equals(content), 'that clone has the same content');

pool.destroy();
okError(
  () => other.storageVolCreateXMLFrom(xml('late', 'raw'), source),
  'a volume of an inactive pool cannot be cloned',
  ErrorCode.OPERATION_INVALID,
  ErrorCode.NO_STORAGE_VOL,
);
okError(
  () => pool.storageVolCreateXMLFrom(xml('late', 'raw'), moved),
  'no volume can be cloned into an inactive pool',
  ErrorCode.OPERATION_INVALID,
);
ok(download(conn, moved).equals(content), 'destroying the pool leaves the clone in the other pool');
