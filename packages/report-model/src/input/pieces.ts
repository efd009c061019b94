/**
 * How much of a document is dealt with at a time. Whoever keeps one name of a report may keep the piece that it stood in,
 * and what is in memory between two pieces survives collections of garbage: with larger ones memory grows, with smaller
 * ones time.
 */
export const PIECE = 48 * 1024;

/** Bytes in pieces of at most `PIECE`. */
export function* pieces(bytes: Buffer): Generator<Buffer, void, void> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
