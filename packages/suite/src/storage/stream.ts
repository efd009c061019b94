import type { Connection, StorageVolUploadFlags, StorageVolume } from '@libvirt-tck/libvirt';

/** The bytes of a volume, or some of them: `length` 0 means the rest. */
export function download(
  conn: Connection,
  volume: StorageVolume,
  { offset = 0, length = 0 }: { readonly offset?: number; readonly length?: number } = {},
): Buffer {
  const stream = conn.streamNew();
  volume.download(stream, offset, length);
  const pieces: Uint8Array[] = [];
  stream.recvAll((piece) => pieces.push(piece));
  stream.finish();
  return Buffer.concat(pieces);
}

/** Writes bytes into a volume, from `offset` on. `length` 0 means no limit. */
export function upload(
  conn: Connection,
  volume: StorageVolume,
  bytes: Uint8Array,
  { offset = 0, length = 0 }: { readonly offset?: number; readonly length?: number } = {},
  flags: StorageVolUploadFlags = 0,
): void {
  const stream = conn.streamNew();
  volume.upload(stream, offset, length, flags);
  let sent = 0;
  stream.sendAll((wanted) => {
    const piece = bytes.subarray(sent, sent + wanted);
    sent += piece.length;
    return piece;
  });
  stream.finish();
}

/** Bytes that differ from place to place, and are the same in every run. */
export function pattern(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    bytes[at] = state >> 16;
  }
  return bytes;
}
