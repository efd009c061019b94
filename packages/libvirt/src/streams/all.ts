import koffi from 'koffi';
import {
  virStreamRecvAll,
  virStreamSendAll,
  virStreamSparseRecvAll,
  virStreamSparseSendAll,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import * as read from '../memory/read.js';

/** Gives the next bytes, at most as many as asked for; empty or null at the end. */
export type Source = (nbytes: number) => Uint8Array | null;

/** Takes all the bytes it is given. */
export type Sink = (data: Uint8Array) => void;

/** A source that has holes: runs of zeros that are not sent. */
export interface SparseSource {
  readonly data: Source;
  /** Whether data or a hole is at the current position, and how long it is. */
  readonly inData: () => { readonly inData: boolean; readonly length: number | bigint };
  /** Moves past a hole. */
  readonly skip: (length: bigint) => void;
}

export interface SparseSink {
  readonly data: Sink;
  readonly hole: (length: bigint) => void;
}

type Callback = (stream: Address, ...values: never[]) => number;

/**
 * Runs a transfer whose callbacks are JavaScript. An exception cannot cross C: koffi would turn it into 0, the end of the data.
 * So it is kept, the callback fails, and the exception is thrown when C has returned.
 */
function transfer(run: (callback: (prototype: string[], body: Callback) => Address) => void): void {
  let thrown: { error: unknown } | undefined;
  const registered: Address[] = [];
  const callback = (parameters: string[], body: Callback): Address => {
    const safe = (...values: Parameters<Callback>): number => {
      try {
        return body(...values);
      } catch (error) {
        thrown ??= { error };
        return -1;
      }
    };
    const at = koffi.register(safe, koffi.pointer(koffi.proto('int', ['void *', ...parameters, 'void *'])));
    registered.push(at);
    return at;
  };
  try {
    run(callback);
  } catch (error) {
    throw thrown === undefined ? error : thrown.error;
  } finally {
    for (const at of registered) koffi.unregister(at);
  }
}

const give =
  (source: Source): Callback =>
  (_stream, to: Address, nbytes: number | bigint) => {
    const data = source(Number(nbytes));
    if (data === null || data.length === 0) return 0;
    if (data.length > Number(nbytes))
      throw new RangeError(`the source gave ${data.length} bytes, asked for ${nbytes}`);
    koffi.encode(to, 'uint8', data, data.length);
    return data.length;
  };

const take =
  (sink: Sink): Callback =>
  (_stream, from: Address, nbytes: number | bigint) => {
    sink(read.bytes(from, Number(nbytes)));
    return Number(nbytes);
  };

/** virStreamSendAll: sends until the source ends. `finish()` then fails if not all of it arrived. */
export function sendAll(stream: Address, source: Source): void {
  transfer((callback) => virStreamSendAll(stream, callback(['void *', 'size_t'], give(source)), null));
}

/** virStreamRecvAll: receives until the stream ends. */
export function receiveAll(stream: Address, sink: Sink): void {
  transfer((callback) => virStreamRecvAll(stream, callback(['void *', 'size_t'], take(sink)), null));
}

/** virStreamSparseSendAll. */
export function sparseSendAll(stream: Address, source: SparseSource): void {
  transfer((callback) => {
    const data = callback(['void *', 'size_t'], give(source.data));
    const hole = callback(['void *', 'void *'], (_stream, inData: Address, length: Address) => {
      const found = source.inData();
      koffi.encode(inData, 'int', found.inData ? 1 : 0);
      koffi.encode(length, 'long long', found.length);
      return 0;
    });
    const skip = callback(['long long'], (_stream, length: number | bigint) => {
      source.skip(BigInt(length));
      return 0;
    });
    virStreamSparseSendAll(stream, data, hole, skip, null);
  });
}

/** virStreamSparseRecvAll. */
export function sparseReceiveAll(stream: Address, sink: SparseSink): void {
  transfer((callback) => {
    const data = callback(['void *', 'size_t'], take(sink.data));
    const hole = callback(['long long'], (_stream, length: number | bigint) => {
      sink.hole(BigInt(length));
      return 0;
    });
    virStreamSparseRecvAll(stream, data, hole, null);
  });
}
