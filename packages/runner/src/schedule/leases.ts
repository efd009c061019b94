import type { Needs } from '../discovery/directives.js';

/** Keeps track of what running items hold, so that no two hold the same. */
export class Leases {
  #running = 0;
  #isOneAlone = false;
  readonly #taken = new Set<string>();
  #waiting: (() => void)[] = [];

  areFree({ alone, exclusive }: Needs): boolean {
    if (this.#isOneAlone) return false;
    return alone ? this.#running === 0 : exclusive.every((name) => !this.#taken.has(name));
  }

  /** Holds the needs until the work is done, or has failed. */
  async while(needs: Needs, work: () => Promise<void>): Promise<void> {
    this.#running += 1;
    this.#isOneAlone = needs.alone;
    for (const name of needs.exclusive) this.#taken.add(name);
    try {
      await work();
    } finally {
      this.#running -= 1;
      this.#isOneAlone = false;
      for (const name of needs.exclusive) this.#taken.delete(name);
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const resolve of waiting) resolve();
    }
  }

  /** Resolves when something has become free. */
  untilReturned(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }
}
