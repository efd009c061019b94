/**
 * A stream reads and writes the bytes of a volume: all of them, or those of a range, and no others.
 */
import { connect, is, lives, must, ok, okError } from '@libvirt-tck/testkit';
import { activePool, KiB, MiB, okVolume } from './pool.js';
import { download, pattern, upload } from './stream.js';

const bed = connect();
const { conn } = bed;
const { pool } = activePool(bed);
const capacity = MiB;
const volume = okVolume(pool, { name: 'first', capacity, format: 'raw' }, 'a volume is created');
const content = pattern(capacity);

must(() => upload(conn, volume, content), 'all of its bytes can be written');
ok(download(conn, volume).equals(content), 'reading the whole volume gives the same bytes');

const offset = 123 * KiB + 1;
const length = 45 * KiB + 3;
ok(
  download(conn, volume, { offset, length }).equals(content.subarray(offset, offset + length)),
  'reading a range gives the bytes of the range',
);
ok(
  download(conn, volume, { offset }).equals(content.subarray(offset)),
  'reading from an offset gives the rest',
);

const other = pattern(length, 7);
must(() => upload(conn, volume, other, { offset, length }), 'a range can be written');
other.copy(content, offset);
ok(download(conn, volume).equals(content), 'writing a range changes its bytes and no others');

is(download(conn, volume, { offset: capacity }).length, 0, 'reading from the end gives nothing');

const stream = conn.streamNew();
volume.download(stream, 0, 0);
lives(() => stream.abort(), 'a download can be aborted');
okError(() => stream.recv(1), 'an aborted stream gives no more bytes');
ok(download(conn, volume).equals(content), 'aborting it leaves the volume as it is');
