import { setTimeout as sleep } from 'node:timers/promises';
import { BindingError } from '../errors/binding-error.js';
import { address, type Handle, owned } from '../handle.js';
import type { Address } from '../memory/address.js';
import { type FamilyName, families } from './families.js';
import { pumpEvents } from './loop.js';
import { deregisterEvent, registerEvent } from './register.js';

/** How long an asynchronous reader waits between two turns of libvirt's event loop. */
const IDLE_MS = 10;

/**
 * Events in the order they happened. There are two ways to read them: `next(timeout)` waits, and `for await` leaves Node free
 * to do other things. Both run libvirt's event loop on this thread, the only one on which JavaScript can be called back: a
 * loop on another thread would wait for this one while this one waits for a lock that the other holds. So `for await` looks
 * for events 100 times a second.
 *
 * A queue receives events until it or its connection is closed. Leaving a `for await` loop closes the queue.
 */
export class EventQueue<Event> implements AsyncIterable<Event> {
  readonly #events: Event[] = [];
  #stop: (() => void) | undefined;

  /** For the binding's own use. @param start Registers for events, and returns a function that deregisters. */
  constructor(start: (push: (event: Event) => void) => () => void) {
    this.#stop = start((event) => this.#events.push(event));
  }

  get isClosed(): boolean {
    return this.#stop === undefined;
  }

  /** The next event; undefined if there was none for `timeout` milliseconds. */
  next(timeout: number): Event | undefined {
    if (this.#events.length === 0) {
      if (this.isClosed) throw new BindingError('closed', 'wait for an event: the queue has been closed');
      pumpEvents(timeout, () => this.#events.length > 0);
    }
    return this.#events.shift();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, void> {
    try {
      while (this.#events.length > 0 || !this.isClosed) {
        const event = this.next(0);
        if (event === undefined) await sleep(IDLE_MS);
        else yield event;
      }
    } finally {
      this.close();
    }
  }

  /** Stops receiving. Events that have been received can still be read. */
  close(): void {
    const stop = this.#stop;
    this.#stop = undefined;
    stop?.();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Which events to receive. */
export interface EventOptions<Type, Object> {
  /** Names of event ids; `LIFECYCLE` alone by default. */
  readonly types?: readonly Type[];
  /** Of this object only. */
  readonly of?: Object;
}

/** A queue of events of one family on a connection. */
export function openQueue<Event>(
  conn: Handle,
  family: FamilyName,
  options: EventOptions<string, Handle>,
  wrap: (at: Address, event: Event) => Event,
): EventQueue<Event> {
  const ids: Readonly<Record<string, number>> = families[family].ids;
  const object = options.of?.[address] ?? null;
  const queue = new EventQueue<Event>((push) => {
    const callbackIDs: number[] = [];
    const deregister = (): void => {
      const id = callbackIDs.pop();
      if (id === undefined) return;
      try {
        deregisterEvent(conn[address], family, id);
      } finally {
        deregister();
      }
    };
    try {
      for (const type of options.types ?? ['LIFECYCLE']) {
        const id = ids[type] ?? -1;
        callbackIDs.push(
          registerEvent<Event>(conn[address], family, object, id, (at, event) => push(wrap(at, event))),
        );
      }
    } catch (error) {
      deregister();
      throw error;
    }
    return () => {
      conn[owned].delete(queue);
      deregister();
    };
  });
  // A registration holds the connection open, so closing the connection ends it.
  conn[owned].add(queue);
  return queue;
}
