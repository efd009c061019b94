/**
 * A stream that does not block transfers a volume by events: it says when bytes can be read or written.
 */
import { pumpEvents, StreamEventType, StreamFlags } from '@libvirt-tck/libvirt';
import { connect, lives, must, ok } from '@libvirt-tck/testkit';
import { activePool, MiB, okVolume } from './pool.js';
import { download, pattern } from './stream.js';

/** In milliseconds: how long a transfer may take. */
const patience = 30_000;

const bed = connect({ events: true });
const { conn } = bed;
const { pool } = activePool(bed);
const content = pattern(2 * MiB);
const volume = okVolume(
  pool,
  { name: 'first', capacity: content.length, format: 'raw' },
  'a volume is created',
);

const writer = conn.streamNew(StreamFlags.NONBLOCK);
must(() => volume.upload(writer, 0, content.length), 'a stream that does not block can write it');
let sent = 0;
writer.eventAddCallback(StreamEventType.WRITABLE, () => {
  // null: as much is under way as the stream takes.
  for (let count: number | null = 1; count !== null && sent < content.length; sent += count ?? 0)
    count = writer.send(content.subarray(sent));
  if (sent === content.length) writer.eventRemoveCallback();
});
ok(
  pumpEvents(patience, () => sent === content.length),
  'all bytes are written when the stream says that it takes them',
);
lives(() => writer.finish(), 'the stream can be finished');
ok(download(conn, volume).equals(content), 'the volume has the bytes that were written');

const pieces: Uint8Array[] = [];
let isOver = false;
const reader = conn.streamNew(StreamFlags.NONBLOCK);
must(() => volume.download(reader, 0, content.length), 'a stream that does not block can read it');
reader.eventAddCallback(StreamEventType.READABLE, () => {
  for (let piece = reader.recv(65_536); piece !== null; piece = reader.recv(65_536)) {
    pieces.push(piece);
    isOver = piece.length === 0;
    if (isOver) return reader.eventRemoveCallback();
  }
});
ok(
  pumpEvents(patience, () => isOver),
  'all bytes are read when the stream says that it has them',
);
lives(() => reader.finish(), 'the stream that was read can be finished');
ok(Buffer.concat(pieces).equals(content), 'the bytes that were read are those of the volume');
