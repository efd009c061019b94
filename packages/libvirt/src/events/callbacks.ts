import koffi from 'koffi';
import { type Handle, owned } from '../handle.js';
import type { Address } from '../memory/address.js';

/** Undoes a registration with C. */
type Deregister<Key> = (key: Key) => void;

interface Entry<Key> {
  readonly opaque: Address;
  readonly deregister: Deregister<Key>;
}

/**
 * C callbacks of one kind, which serve any number of handlers. koffi has a limited number of callbacks, and freeing one that C may
 * still call ends in a crash; so callbacks are made when they are needed and kept, and libvirt's `opaque` pointer,
 * a number here, says which handler is meant. A handler that has been removed is not found.
 */
export class CallbackTable<Key, Handler extends (...payload: never[]) => unknown> {
  readonly #prototype: () => ReturnType<typeof koffi.proto>;
  readonly #handlers = new Map<Address, Handler>();
  readonly #entries = new Map<Key, Entry<Key>>();
  readonly #callbacks: Address[] = [];
  #last = 0n;

  /** @param parameters C types of the callback's parameters before `opaque`, which comes last. */
  constructor(result: string, parameters: readonly string[]) {
    this.#prototype = () => koffi.proto(result, [...parameters, 'void *']);
    tables.push(this);
  }

  /**
   * @param register Registers with C, and returns the key to remove the handler by.
   * @param nth Which of the callbacks to give to C. They are all alike, but libvirt may insist on different ones.
   */
  add(
    handler: Handler,
    register: (callback: Address, opaque: Address) => Key,
    deregister: Deregister<Key>,
    nth = 0,
  ): Key {
    const opaque = ++this.#last;
    this.#handlers.set(opaque, handler);
    try {
      const key = register(this.callback(nth), opaque);
      this.#entries.set(key, { opaque, deregister });
      return key;
    } catch (error) {
      this.#handlers.delete(opaque);
      throw error;
    }
  }

  /** The same for callbacks about one object: freeing `owner` removes the handler. */
  addOwned(
    owner: Handle,
    handler: Handler,
    register: (callback: Address, opaque: Address) => Key,
    deregister: Deregister<Key>,
  ): void {
    const key = this.add(handler, register, deregister);
    owner[owned].add({
      close: () => {
        if (this.#entries.has(key)) this.remove(key, deregister);
      },
    });
  }

  /**
   * Deregisters with C, and forgets the handler, even where C fails: a connection that was lost reports an error, but
   * calls nothing back any more.
   *
   * @param deregister For a key that is not in the table, so that C reports the error.
   */
  remove(key: Key, deregister: Deregister<Key>): void {
    const entry = this.#entries.get(key);
    try {
      (entry?.deregister ?? deregister)(key);
    } finally {
      this.#handlers.delete(entry?.opaque ?? 0n);
      this.#entries.delete(key);
    }
  }

  removeAll(): void {
    for (const [key, { deregister }] of [...this.#entries]) {
      try {
        this.remove(key, deregister);
      } catch {
        // Of a connection that was lost.
      }
    }
  }

  /** The callback to give to C. */
  callback(nth = 0): Address {
    this.#callbacks[nth] ??= koffi.register(
      (...values: unknown[]) => this.#call(values),
      koffi.pointer(this.#prototype()),
    );
    return this.#callbacks[nth];
  }

  #call(values: unknown[]): unknown {
    const handler = this.#handlers.get(values.pop() as Address);
    try {
      return handler?.(...(values as never[])) ?? 0;
    } catch (error) {
      // An exception cannot cross C, and must not be lost.
      thrown.push(error);
      return 0;
    }
  }
}

const tables: { removeAll(): void }[] = [];

/** Deregisters every callback of this thread: one that stays in libvirt after the thread has ended crashes the process. */
export function removeAllCallbacks(): void {
  for (const table of tables) table.removeAll();
}

const thrown: unknown[] = [];

/** Throws the exceptions of handlers that C has called. */
export function rethrow(): void {
  if (thrown.length === 0) return;
  const [first, ...others] = thrown.splice(0);
  throw others.length === 0 ? first : new AggregateError([first, ...others], 'several handlers failed');
}
