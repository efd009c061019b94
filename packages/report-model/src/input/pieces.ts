/**
 * Bytes of a document that are read at a time. A name that is kept may keep its piece in memory, and everything that is in memory
 * between two pieces survives collections of garbage: larger ones take more memory, smaller ones more time.
 */
export const PIECE = 48 * 1024;

/** Bytes in pieces of at most `PIECE`. */
export function* pieces(bytes: Buffer): Generator<Buffer, void, void> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
