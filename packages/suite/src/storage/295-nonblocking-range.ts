/**
 * A stream that does not block writes a part of a volume, and leaves the rest as it is.
 */
import { pumpEvents, StreamEventType, StreamFlags } from '@libvirt-tck/libvirt';
import { connect, lives, must, note, ok } from '@libvirt-tck/testkit';
import { activePool, KiB, MiB, okVolume } from './pool.js';
import { download, pattern, upload } from './stream.js';

/** In milliseconds: how long a transfer may take. */
const patience = 30_000;

const bed = connect({ events: true });
const { conn } = bed;
const { pool } = activePool(bed);
const volume = okVolume(pool, { name: 'first', capacity: MiB, format: 'raw' }, 'a volume is created');
const wanted = pattern(MiB);
must(() => upload(conn, volume, wanted), 'it is filled with bytes');

writes('the beginning', 0, 64 * KiB);
writes('a part in the middle', 300 * KiB + 7, 400 * KiB + 1);
writes('the end', MiB - 5 * KiB, 5 * KiB);

function writes(part: string, offset: number, length: number): void {
  note(part);
  const bytes = pattern(length, offset + 2);
  const stream = conn.streamNew(StreamFlags.NONBLOCK);
  must(() => volume.upload(stream, offset, length), `a stream that does not block can write ${part}`);
  let sent = 0;
  stream.eventAddCallback(StreamEventType.WRITABLE, () => {
    // null: as much is under way as the stream takes.
    for (let count: number | null = 1; count !== null && sent < length; sent += count ?? 0)
      count = stream.send(bytes.subarray(sent));
    if (sent === length) stream.eventRemoveCallback();
  });
  ok(
    pumpEvents(patience, () => sent === length),
    `all bytes of ${part} are written`,
  );
  lives(() => stream.finish(), `the stream that wrote ${part} can be finished`);
  bytes.copy(wanted, offset);
  ok(
    download(conn, volume).equals(wanted),
    `the volume has the bytes of ${part}, and its own everywhere else`,
  );
}
