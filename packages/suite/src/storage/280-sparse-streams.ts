/**
 * A sparse stream sends holes as holes: the reader learns where they are, and the writer makes them.
 */
import { statSync } from 'node:fs';
import { StorageVolDownloadFlags, StorageVolUploadFlags } from '@libvirt-tck/libvirt';
import { connect, isDeeply, must, ok } from '@libvirt-tck/testkit';
import { activePool, MiB, okVolume } from './pool.js';
import { download, pattern, upload } from './stream.js';

const bed = connect();
const { conn } = bed;
const { pool } = activePool(bed);
const config = { name: 'source', capacity: 8 * MiB, allocation: 0, format: 'raw' };
const content = pattern(MiB);

const source = okVolume(pool, config, 'a sparse volume is created');
must(() => upload(conn, source, content, { offset: 4 * MiB }), 'bytes are written into its middle');

const received: string[] = [];
const bytes: Uint8Array[] = [];
const reader = conn.streamNew();
must(
  () => source.download(reader, 0, 0, StorageVolDownloadFlags.SPARSE_STREAM),
  'a sparse stream can read it',
);
reader.sparseRecvAll({
  data(piece) {
    bytes.push(piece);
    if (received.at(-1) !== 'data') received.push('data');
  },
  hole: (length) => received.push(`a hole of ${Number(length) / MiB} MiB`),
});
reader.finish();
isDeeply(received, ['a hole of 4 MiB', 'data', 'a hole of 3 MiB'], 'the reader learns where the holes are');
ok(Buffer.concat(bytes).equals(content), 'the reader gets the bytes between the holes');

const target = okVolume(pool, { ...config, name: 'target' }, 'another sparse volume is created');
const writer = conn.streamNew();
must(() => target.upload(writer, 0, 0, StorageVolUploadFlags.SPARSE_STREAM), 'a sparse stream can write it');
writer.sendHole(4 * MiB);
for (let sent = 0; sent < content.length; ) sent += writer.send(content.subarray(sent)) ?? 0;
writer.sendHole(3 * MiB);
writer.finish();
ok(download(conn, target).equals(download(conn, source)), 'it has the same content as the first');
ok(statSync(target.getPath()).blocks * 512 < 2 * MiB, 'its file has holes where the stream had them');
