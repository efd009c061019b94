import type { Needs } from '../discovery/directives.js';
import { Leases } from './leases.js';

/**
 * Works on all items, up to `jobs` at a time. Each lane takes the first item that may run beside those of the other lanes, so
 * the order is kept as far as the items' needs allow.
 *
 * @param isOver called before every item: true leaves the rest undone
 * @returns when all lanes have ended; rejects at once with the first error
 */
export async function runInLanes<Item extends { readonly needs: Needs }>(
  items: readonly Item[],
  jobs: number,
  isOver: () => boolean,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const pending = [...items];
  const leases = new Leases();
  async function lane(): Promise<void> {
    while (pending.length > 0 && !isOver()) {
      const index = pending.findIndex(({ needs }) => leases.areFree(needs));
      const [item] = index === -1 ? [] : pending.splice(index, 1);
      if (item === undefined) await leases.untilReturned();
      else await leases.while(item.needs, () => work(item));
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, lane));
}
