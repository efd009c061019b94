import { setTimeout as sleep } from 'node:timers/promises';
import { tap } from '../tap/script.js';

/** How often to look, in milliseconds. */
const interval = 50;

/**
 * Checks that something comes true, looking again and again for up to `seconds`. It has to be awaited; meanwhile a
 * signal can still end the script in good order.
 */
export async function eventually(
  condition: () => boolean,
  name: string,
  { seconds = 10 }: { readonly seconds?: number } = {},
): Promise<boolean> {
  const deadline = performance.now() + seconds * 1000;
  let isTrue = condition();
  while (!isTrue && performance.now() < deadline) {
    await sleep(interval);
    isTrue = condition();
  }
  return tap().check(isTrue, name, () => ({ message: `it had not come true after ${seconds} seconds` }));
}
