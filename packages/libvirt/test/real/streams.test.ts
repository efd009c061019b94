import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type Connection,
  pumpEvents,
  StorageVolDownloadFlags,
  StorageVolUploadFlags,
  type StorageVolume,
  StreamEventType,
  StreamFlags,
  StreamRecvFlagsValues,
} from '@libvirt-tck/libvirt';
import { connect, makePool, PATIENCE, skipReal } from './libvirtd.js';

const SIZE = 3 * 1024 * 1024 + 7;
const data = Uint8Array.from({ length: SIZE }, (_, index) => (index * 7 + (index >> 8)) & 0xff);

/** Gives pieces of bytes, as large as they are asked for. */
function pieces(of: Uint8Array): (nbytes: number) => Uint8Array {
  let position = 0;
  return (nbytes) => {
    const piece = of.subarray(position, position + nbytes);
    position += piece.length;
    return piece;
  };
}

function upload(conn: Connection, volume: StorageVolume, bytes: Uint8Array): void {
  using stream = conn.streamNew();
  volume.upload(stream, 0, bytes.length);
  stream.sendAll(pieces(bytes));
  stream.finish();
}

function download(conn: Connection, volume: StorageVolume): Buffer {
  using stream = conn.streamNew();
  volume.download(stream);
  const received: Uint8Array[] = [];
  stream.recvAll((piece) => received.push(piece));
  stream.finish();
  return Buffer.concat(received);
}

describe('streams of a real libvirtd', { skip: skipReal }, () => {
  const open = () => {
    const conn = connect();
    const pool = makePool(conn, `tck-streams-${process.pid}-${count++}`);
    const volume = pool.storageVolCreateXML(
      `<volume><name>tck-vol</name><capacity>${SIZE}</capacity></volume>`,
    );
    return { conn, volume };
  };
  let count = 0;

  test('what was uploaded is downloaded', () => {
    const { conn, volume } = open();
    upload(conn, volume, data);
    assert.ok(download(conn, volume).equals(data));
  });

  test('bytes can be sent and received piece by piece', () => {
    const { conn, volume } = open();
    const out = conn.streamNew();
    volume.upload(out, 0, 10);
    assert.equal(out.send(Uint8Array.of(1, 2, 3, 4, 5)), 5);
    assert.equal(out.send(Uint8Array.of(6, 7, 8, 9, 10)), 5);
    out.finish();
    const back = conn.streamNew();
    volume.download(back, 2, 4);
    assert.deepEqual([...(back.recv(100) ?? [])], [3, 4, 5, 6]);
    assert.equal(back.recv(100)?.length, 0);
    back.finish();
  });

  test('holes are not sent', () => {
    const { conn, volume } = open();
    const HOLE = 1024 * 1024;
    const [head, tail] = [data.subarray(0, HOLE), data.subarray(0, 7)];
    const out = conn.streamNew();
    volume.upload(out, 0, HOLE * 2 + 7, StorageVolUploadFlags.SPARSE_STREAM);
    for (let rest = head; rest.length > 0; ) rest = rest.subarray(out.send(rest) ?? 0);
    out.sendHole(HOLE);
    out.send(tail);
    out.finish();

    const back = conn.streamNew();
    volume.download(back, 0, HOLE * 2 + 7, StorageVolDownloadFlags.SPARSE_STREAM);
    const received: (Uint8Array | bigint)[] = [];
    for (;;) {
      const piece = back.recvFlags(SIZE, StreamRecvFlagsValues.STOP_AT_HOLE);
      if (piece === 'hole') received.push(back.recvHole());
      else if (piece === null || piece.length === 0) break;
      else received.push(piece);
    }
    back.finish();
    assert.deepEqual(
      received.filter((piece) => typeof piece === 'bigint'),
      [BigInt(HOLE)],
    );
    const bytes = Buffer.concat(received.filter((piece) => typeof piece !== 'bigint'));
    assert.ok(bytes.equals(Buffer.concat([head, tail])));
  });

  test('sources and sinks may have holes', () => {
    const { conn, volume } = open();
    const PART = 512 * 1024;
    // Data, a hole, data, each of one part.
    let position = 0;
    const source = pieces(data.subarray(0, PART * 2));
    const out = conn.streamNew();
    volume.upload(out, 0, PART * 3, StorageVolUploadFlags.SPARSE_STREAM);
    out.sparseSendAll({
      data: (nbytes) => {
        const inPart = PART - (position % PART);
        const piece = position >= PART * 3 ? new Uint8Array(0) : source(Math.min(nbytes, inPart));
        position += piece.length;
        return piece;
      },
      inData: () => ({
        inData: position < PART || (position >= PART * 2 && position < PART * 3),
        length: position >= PART * 3 ? 0 : PART - (position % PART),
      }),
      skip: (length) => {
        position += Number(length);
      },
    });
    out.finish();

    const back = conn.streamNew();
    volume.download(back, 0, PART * 3, StorageVolDownloadFlags.SPARSE_STREAM);
    const received: Uint8Array[] = [];
    const holes: bigint[] = [];
    back.sparseRecvAll({ data: (piece) => received.push(piece), hole: (length) => holes.push(length) });
    back.finish();
    assert.deepEqual(holes, [BigInt(PART)]);
    assert.ok(Buffer.concat(received).equals(data.subarray(0, PART * 2)));
  });

  test('an exception of a source or a sink is thrown, and aborts the stream', () => {
    const { conn, volume } = open();
    const fail = () => {
      throw new RangeError('mine');
    };
    const out = conn.streamNew();
    volume.upload(out, 0, SIZE);
    assert.throws(() => out.sendAll(fail), RangeError);
    upload(conn, volume, data);
    const back = conn.streamNew();
    volume.download(back);
    assert.throws(() => back.recvAll(fail), RangeError);
    assert.throws(() => back.finish(), { name: 'LibvirtError' });
  });

  test('whole transfers have a form that returns a promise, and leaves this thread free', async () => {
    const { conn, volume } = open();
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const out = conn.streamNew();
    volume.upload(out, 0, SIZE);
    const give = pieces(data);
    // As a file or a network would give them.
    await out.sendAllAsync(async (nbytes) => give(Math.min(nbytes, 100_000)));
    await out.finishAsync();
    const back = conn.streamNew();
    volume.download(back);
    const received: Uint8Array[] = [];
    await back.recvAllAsync(async (piece) => received.push(piece));
    await back.finishAsync();
    clearInterval(turning);
    assert.ok(Buffer.concat(received).equals(data));
    assert.ok(turns > 0);
  });

  test('transfers with holes have one too', async () => {
    const { conn, volume } = open();
    const PART = 512 * 1024;
    let position = 0;
    const source = pieces(data.subarray(0, PART * 2));
    const out = conn.streamNew();
    volume.upload(out, 0, PART * 3, StorageVolUploadFlags.SPARSE_STREAM);
    await out.sparseSendAllAsync({
      data: async (nbytes) => {
        const piece = position >= PART * 3 ? new Uint8Array(0) : source(nbytes);
        position += piece.length;
        return piece;
      },
      inData: async () => ({
        inData: position < PART || (position >= PART * 2 && position < PART * 3),
        length: position >= PART * 3 ? 0 : PART - (position % PART),
      }),
      skip: (length) => {
        position += Number(length);
      },
    });
    await out.finishAsync();

    const back = conn.streamNew();
    volume.download(back, 0, PART * 3, StorageVolDownloadFlags.SPARSE_STREAM);
    const received: Uint8Array[] = [];
    const holes: bigint[] = [];
    await back.sparseRecvAllAsync({
      data: (piece) => received.push(piece),
      hole: async (length) => holes.push(length),
    });
    await back.finishAsync();
    assert.deepEqual(holes, [BigInt(PART)]);
    assert.ok(Buffer.concat(received).equals(data.subarray(0, PART * 2)));
  });

  test('a source or a sink that rejects ends its transfer', async () => {
    const { conn, volume } = open();
    const fail = async () => {
      throw new RangeError('mine');
    };
    const out = conn.streamNew();
    volume.upload(out, 0, SIZE);
    await assert.rejects(out.sendAllAsync(fail), RangeError);
    await assert.rejects(out.finishAsync(), { name: 'LibvirtError' });
    upload(conn, volume, data);
    const back = conn.streamNew();
    volume.download(back);
    await assert.rejects(back.recvAllAsync(fail), RangeError);
    const nonblocking = conn.streamNew(StreamFlags.NONBLOCK);
    volume.download(nonblocking);
    await assert.rejects(
      nonblocking.recvAllAsync(() => {}),
      { code: 'bad-argument' },
    );
    assert.ok(conn.isAlive());
  });

  test('a stream can be aborted', () => {
    const { conn, volume } = open();
    const stream = conn.streamNew();
    volume.upload(stream, 0, SIZE);
    stream.send(data.subarray(0, 1000));
    stream.abort();
    assert.throws(() => stream.send(data), { name: 'LibvirtError' });
    assert.ok(conn.isAlive());
  });

  test('a non-blocking stream is read when bytes arrive', () => {
    const { conn, volume } = open();
    upload(conn, volume, data);
    const stream = conn.streamNew(StreamFlags.NONBLOCK);
    volume.download(stream);
    const received: Uint8Array[] = [];
    let ended = false;
    let waited = 0;
    stream.eventAddCallback(StreamEventType.READABLE, () => {
      for (;;) {
        const piece = stream.recv(65_536);
        if (piece === null) {
          waited++;
          return;
        }
        if (piece.length === 0) {
          ended = true;
          stream.eventRemoveCallback();
          return;
        }
        received.push(piece);
      }
    });
    stream.eventUpdateCallback(StreamEventType.READABLE | StreamEventType.HANGUP);
    assert.ok(pumpEvents(PATIENCE, () => ended));
    stream.finish();
    assert.ok(waited > 0);
    assert.ok(Buffer.concat(received).equals(data));
  });

  test('a non-blocking stream is written when there is room', () => {
    const { conn, volume } = open();
    const stream = conn.streamNew(StreamFlags.NONBLOCK);
    volume.upload(stream, 0, SIZE);
    let rest = data;
    stream.eventAddCallback(StreamEventType.WRITABLE, () => {
      const sent = stream.send(rest.subarray(0, 100_000));
      if (sent !== null) rest = rest.subarray(sent);
      if (rest.length === 0) stream.eventRemoveCallback();
    });
    assert.ok(pumpEvents(PATIENCE, () => rest.length === 0));
    stream.finish();
    assert.ok(download(conn, volume).equals(data));
  });
});
