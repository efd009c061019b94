import type { Needs } from '../discovery/directives.js';
import { Leases } from './leases.js';

/**
 * Works on all items, up to `jobs` at a time. Each lane takes the first item that may run beside what the others do;
 * the order is that of the items as far as their needs allow.
 *
 * @param isOver asked before every item: true leaves the rest undone
 * @returns when no lane works any more; rejects with the first error, whatever the others still do
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
