import { BindingError } from '../errors/binding-error.js';
import { StreamRecvFlagsValues } from '../generated/enums.gen.js';
import {
  virStreamAbort,
  virStreamRecv,
  virStreamRecvFlags,
  virStreamRecvHole,
  virStreamSend,
  virStreamSendHole,
} from '../generated/functions.gen.js';
import { address, type Handle } from '../handle.js';
import { callAsync } from '../library/call-async.js';
import type { CallOptions } from '../library/threads.js';
import { HOLE, WOULD_BLOCK } from './transfer.js';

type OrPromise<T> = T | Promise<T>;

/** Gives the next bytes, at most as many as asked for; empty or null at the end. */
export type AsyncSource = (nbytes: number) => OrPromise<Uint8Array | null>;

/** Takes all the bytes it is given. */
export type AsyncSink = (data: Uint8Array) => OrPromise<unknown>;

/** A source that has holes: runs of zeros that are not sent. */
export interface AsyncSparseSource {
  readonly data: AsyncSource;
  /** Whether data or a hole is at the current position, and how long it is. */
  readonly inData: () => OrPromise<{ readonly inData: boolean; readonly length: number | bigint }>;
  /** Moves past a hole. */
  readonly skip: (length: bigint) => OrPromise<unknown>;
}

export interface AsyncSparseSink {
  readonly data: AsyncSink;
  readonly hole: (length: bigint) => OrPromise<unknown>;
}

/** As many bytes as fit into one message to a daemon (`VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX`). */
const PIECE = 262_120;

/** virStreamSendAll, with each wait for the stream on another thread. */
export function sendAllAsync(stream: Handle, source: AsyncSource, options: CallOptions): Promise<void> {
  return transfer(stream, async () => {
    while ((await sendPiece(stream, source, PIECE, options)) > 0);
  });
}

/** virStreamRecvAll, with each wait for the stream on another thread. */
export function receiveAllAsync(stream: Handle, sink: AsyncSink, options: CallOptions): Promise<void> {
  const piece = sharedPiece();
  return transfer(stream, async () => {
    for (;;) {
      const call = callAsync(virStreamRecv, [stream[address], piece, PIECE], options, { handles: [stream] });
      const count = notBlocking(await call);
      if (count === 0) return;
      await sink(piece.slice(0, count));
    }
  });
}

/** virStreamSparseSendAll, with each wait for the stream on another thread. */
export function sparseSendAllAsync(
  stream: Handle,
  source: AsyncSparseSource,
  options: CallOptions,
): Promise<void> {
  return transfer(stream, async () => {
    for (;;) {
      const { inData, length } = await source.inData();
      if (!inData && length > 0) {
        await callAsync(virStreamSendHole, [stream[address], length, 0], options, { handles: [stream] });
        await source.skip(BigInt(length));
        continue;
      }
      for (let left = Number(length); ; ) {
        const sent = await sendPiece(stream, source.data, Math.min(PIECE, left), options);
        if (sent === 0) return;
        left -= sent;
        if (left <= 0) break;
      }
    }
  });
}

/** virStreamSparseRecvAll, with each wait for the stream on another thread. */
export function sparseReceiveAllAsync(
  stream: Handle,
  sink: AsyncSparseSink,
  options: CallOptions,
): Promise<void> {
  const piece = sharedPiece();
  return transfer(stream, async () => {
    for (;;) {
      const parameters = [stream[address], piece, PIECE, StreamRecvFlagsValues.STOP_AT_HOLE] as const;
      const call = callAsync(virStreamRecvFlags, [...parameters], options, { handles: [stream] });
      const count = notBlocking(await call);
      if (count === 0) return;
      if (count === HOLE) {
        const length: [number | bigint] = [0];
        // The hole has come in: this does not wait.
        virStreamRecvHole(stream[address], length, 0);
        await sink.hole(BigInt(length[0]));
      } else await sink.data(piece.slice(0, count));
    }
  });
}

/** A transfer that fails aborts the stream, as libvirt's own do. */
async function transfer(stream: Handle, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    try {
      virStreamAbort(stream[address]);
    } catch {
      // The first error says more.
    }
    throw error;
  }
}

/** Sends what the source gives next. @returns how many bytes that was */
async function sendPiece(
  stream: Handle,
  source: AsyncSource,
  nbytes: number,
  options: CallOptions,
): Promise<number> {
  const data = (await source(nbytes)) ?? new Uint8Array(0);
  for (let sent = 0; sent < data.length; ) {
    const rest = data.subarray(sent);
    const parameters = [stream[address], rest, rest.length] as const;
    sent += notBlocking(await callAsync(virStreamSend, [...parameters], options, { handles: [stream] }));
  }
  return data.length;
}

/** Memory that the thread of the call fills in. */
function sharedPiece(): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(PIECE));
}

function notBlocking(count: number): number {
  if (count !== WOULD_BLOCK) return count;
  throw new BindingError('bad-argument', 'transfer all bytes of a non-blocking stream: use its events');
}
