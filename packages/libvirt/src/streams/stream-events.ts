import { CallbackTable } from '../events/callbacks.js';
import { virStreamEventAddCallback, virStreamEventRemoveCallback } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';

/** Called when a non-blocking stream is ready; `events` are of `StreamEventType`. */
export type StreamCallback = (events: number) => void;

const table = new CallbackTable<(stream: Address, events: number) => void>('void', ['void *', 'int']);
const opaques = new Map<Address, Address>();

/** virStreamEventAddCallback: one a stream. */
export function addStreamCallback(stream: Address, events: number, callback: StreamCallback): void {
  const opaque = table.add((_stream, ready) => callback(ready));
  try {
    virStreamEventAddCallback(stream, events, table.callback(), opaque, null);
    opaques.set(stream, opaque);
  } catch (error) {
    table.remove(opaque);
    throw error;
  }
}

/** virStreamEventRemoveCallback. */
export function removeStreamCallback(stream: Address): void {
  virStreamEventRemoveCallback(stream);
  table.remove(opaques.get(stream) ?? 0n);
  opaques.delete(stream);
}
