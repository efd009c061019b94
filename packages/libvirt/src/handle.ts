import { BindingError } from './errors/binding-error.js';
import { unrecorded } from './library/trace.js';
import type { Address } from './memory/address.js';

/** The address of an object of libvirt in C memory. A symbol, so that it is not part of the classes' public API. */
export const address = Symbol('address');

/** Takes one more reference, and returns a function that gives it back. */
export const hold = Symbol('hold');

/** Things that are closed when the handle is freed. */
export const owned = Symbol('owned');

/** How the objects of one class are freed: the C functions, and the registry for handles that were collected. */
export interface Lifetime {
  readonly className: string;
  readonly ref: (at: Address) => unknown;
  readonly release: (at: Address) => unknown;
  readonly collected: FinalizationRegistry<Address>;
}

export function lifetime(
  className: string,
  ref: (at: Address) => unknown,
  release: (at: Address) => unknown,
): Lifetime {
  const collected = new FinalizationRegistry<Address>((at) => {
    try {
      unrecorded(() => release(at));
    } catch {
      // There is no caller to report it to.
    }
  });
  return { className, ref, release, collected };
}

/**
 * A reference to an object of libvirt. It is given back by `free()`, at the end of a `using` block, or when the handle
 * is collected, whichever comes first, and only once. Objects of libvirt count their references: freeing a connection
 * before its domains is safe, it closes when the last of them is gone.
 */
export abstract class Handle {
  #at: Address | undefined;
  readonly #lifetime: Lifetime;
  #owned: Set<{ close(): void }> | undefined;

  /** Takes over one reference. For the binding's own use. */
  constructor(at: Address, lifetime: Lifetime) {
    this.#at = at;
    this.#lifetime = lifetime;
    lifetime.collected.register(this, at, this);
  }

  /** @throws BindingError `freed` after `free()`. */
  get [address](): Address {
    if (this.#at === undefined) {
      throw new BindingError('freed', `use a ${this.#lifetime.className} that has been freed`);
    }
    return this.#at;
  }

  get [owned](): Set<{ close(): void }> {
    this.#owned ??= new Set();
    return this.#owned;
  }

  [hold](): () => void {
    const at = this[address];
    const { ref, release } = this.#lifetime;
    unrecorded(() => ref(at));
    return () => release(at);
  }

  get isFreed(): boolean {
    return this.#at === undefined;
  }

  /** Gives the reference back. Returns the result of the C function, or undefined if it was given back before. */
  protected release(): unknown {
    const at = this.#at;
    if (at === undefined) return undefined;
    let answer: unknown;
    try {
      for (const each of this.#owned ?? []) each.close();
    } finally {
      this.#at = undefined;
      this.#lifetime.collected.unregister(this);
      answer = this.#lifetime.release(at);
    }
    return answer;
  }

  free(): void {
    this.release();
  }

  [Symbol.dispose](): void {
    this.free();
  }
}
