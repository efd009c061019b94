import { CallbackTable } from '../events/callbacks.js';
import { virStreamEventAddCallback, virStreamEventRemoveCallback } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';

/** Called when a non-blocking stream is ready; `events` are of `StreamEventType`. */
export type StreamCallback = (events: number) => void;

type Raw = (stream: Address, events: number) => void;

const table = new CallbackTable<Address, Raw>('void', ['void *', 'int']);

/** virStreamEventAddCallback: one a stream. */
export function addStreamCallback(stream: Address, events: number, callback: StreamCallback): void {
  table.add(
    (_stream, ready) => callback(ready),
    (at, opaque) => {
      virStreamEventAddCallback(stream, events, at, opaque, null);
      return stream;
    },
  );
}

/** virStreamEventRemoveCallback. */
export function removeStreamCallback(stream: Address): void {
  virStreamEventRemoveCallback(stream);
  table.remove(stream);
}
