import koffi from 'koffi';
import type { Address } from '../memory/address.js';

/**
 * C callbacks of one kind, which serve any number of handlers. koffi has a limited number of callbacks, and freeing one that C may
 * still call ends in a crash; so callbacks are made when they are needed, kept, and told by libvirt's `opaque` pointer,
 * a number here, which handler is meant. A handler that is gone is simply not found.
 */
export class CallbackTable<Key, Handler extends (...payload: never[]) => unknown> {
  readonly #prototype: () => ReturnType<typeof koffi.proto>;
  readonly #handlers = new Map<Address, Handler>();
  readonly #opaques = new Map<Key, Address>();
  readonly #callbacks: Address[] = [];
  #last = 0n;

  /** @param parameters C types of the callback's parameters before `opaque`, which comes last. */
  constructor(result: string, parameters: readonly string[]) {
    this.#prototype = () => koffi.proto(result, [...parameters, 'void *']);
  }

  /**
   * @param register Registers with C, and says by what key the handler will be removed.
   * @param nth Which of the callbacks to give to C. They are all alike, but libvirt may insist on different ones.
   */
  add(handler: Handler, register: (callback: Address, opaque: Address) => Key, nth = 0): Key {
    const opaque = ++this.#last;
    this.#handlers.set(opaque, handler);
    try {
      const key = register(this.callback(nth), opaque);
      this.#opaques.set(key, opaque);
      return key;
    } catch (error) {
      this.#handlers.delete(opaque);
      throw error;
    }
  }

  remove(key: Key): void {
    this.#handlers.delete(this.#opaques.get(key) ?? 0n);
    this.#opaques.delete(key);
  }

  /** What C is given as the callback. */
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

const thrown: unknown[] = [];

/** Throws what a handler threw while C was calling it. */
export function rethrow(): void {
  if (thrown.length === 0) return;
  const [first, ...others] = thrown.splice(0);
  throw others.length === 0 ? first : new AggregateError([first, ...others], 'several handlers failed');
}
