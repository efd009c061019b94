import koffi from 'koffi';
import type { Address } from '../memory/address.js';

/**
 * C callbacks of one kind, which serve any number of handlers. koffi has a limited number of callbacks, and freeing one that C may
 * still call ends in a crash; so callbacks are made when they are needed, kept, and told by libvirt's `opaque` pointer,
 * a number here, which handler is meant. A handler that is gone is simply not found.
 */
export class CallbackTable<Handler extends (...payload: never[]) => unknown> {
  readonly #prototype: () => ReturnType<typeof koffi.proto>;
  readonly #handlers = new Map<bigint, Handler>();
  readonly #callbacks: Address[] = [];
  #last = 0n;

  /** @param parameters C types of the callback's parameters before `opaque`, which comes last. */
  constructor(result: string, parameters: readonly string[]) {
    this.#prototype = () => koffi.proto(result, [...parameters, 'void *']);
  }

  /** What to give to C as the callback. They are all alike, but libvirt may insist on different ones. */
  callback(nth = 0): Address {
    this.#callbacks[nth] ??= koffi.register(
      (...values: unknown[]) => this.#call(values),
      koffi.pointer(this.#prototype()),
    );
    return this.#callbacks[nth];
  }

  /** @returns What to give to C as `opaque`. */
  add(handler: Handler): Address {
    this.#last++;
    this.#handlers.set(this.#last, handler);
    return this.#last;
  }

  remove(opaque: Address): void {
    this.#handlers.delete(opaque);
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
