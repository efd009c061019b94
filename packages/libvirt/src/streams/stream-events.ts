import { CallbackTable } from '../events/callbacks.js';
import { requireRegistered } from '../events/loop.js';
import { virStreamEventAddCallback, virStreamEventRemoveCallback } from '../generated/functions.gen.js';
import { address, type Handle } from '../handle.js';
import type { Address } from '../memory/address.js';

/** Called when a non-blocking stream is ready; `events` are of `StreamEventType`. */
export type StreamCallback = (events: number) => void;

type Raw = (stream: Address, events: number) => void;

const table = new CallbackTable<Address, Raw>('void', ['void *', 'int']);

/** virStreamEventAddCallback: one per stream. Freeing the stream removes it. */
export function addStreamCallback(stream: Handle, events: number, callback: StreamCallback): void {
  requireRegistered();
  const register = (at: Address, opaque: Address): Address => {
    virStreamEventAddCallback(stream[address], events, at, opaque, null);
    return stream[address];
  };
  table.addOwned(stream, (_stream, ready) => callback(ready), register, virStreamEventRemoveCallback);
}

/** virStreamEventRemoveCallback. */
export function removeStreamCallback(stream: Address): void {
  table.remove(stream, virStreamEventRemoveCallback);
}
