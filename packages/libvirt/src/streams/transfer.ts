import { virStreamRecv, virStreamRecvFlags, virStreamSend } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';

/** Returned instead of a count: it would have to wait, and the stream is at a hole. */
export const WOULD_BLOCK = -2;
export const HOLE = -3;

/** virStreamSend: the number of bytes taken; null if a non-blocking stream would have to wait. */
export function send(stream: Address, data: Uint8Array): number | null {
  const sent = virStreamSend(stream, data, data.length);
  return sent === WOULD_BLOCK ? null : sent;
}

/** virStreamRecv: the next bytes; empty at the end; null if a non-blocking stream would have to wait. */
export function receive(stream: Address, nbytes: number): Uint8Array | null {
  const data = new Uint8Array(nbytes);
  const count = virStreamRecv(stream, data, nbytes);
  return count === WOULD_BLOCK ? null : data.subarray(0, count);
}

/** virStreamRecvFlags: likewise; `hole` at a hole if the flags have `StreamRecvFlagsValues.STOP_AT_HOLE`. */
export function receiveFlags(stream: Address, nbytes: number, flags: number): Uint8Array | 'hole' | null {
  const data = new Uint8Array(nbytes);
  const count = virStreamRecvFlags(stream, data, nbytes, flags);
  if (count === HOLE) return 'hole';
  return count === WOULD_BLOCK ? null : data.subarray(0, count);
}
