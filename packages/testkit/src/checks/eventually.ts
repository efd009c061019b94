import { setTimeout as sleep } from 'node:timers/promises';
import { LibvirtError } from '@libvirt-tck/libvirt';
import type { Diagnostics } from '../tap/diagnostics.js';
import { tap } from '../tap/script.js';

/** How often to look, in milliseconds. */
const interval = 50;

/**
 * Checks that something comes true, looking again and again for up to `seconds`. Where libvirt refuses to tell, it is not true
 * yet; any other exception fails the check at once. It has to be awaited; meanwhile a signal can still end the script in good
 * order.
 */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  name: string,
  { seconds = 10 }: { readonly seconds?: number } = {},
): Promise<boolean> {
  const deadline = performance.now() + seconds * 1000;
  let last = await look(condition);
  while (last !== true && !isMistake(last) && performance.now() < deadline) {
    await sleep(interval);
    last = await look(condition);
  }
  return tap().check(last === true, name, () => explain(last, seconds));
}

/** True, or why it is not. */
type Look = true | { readonly error?: unknown };

async function look(condition: () => boolean | Promise<boolean>): Promise<Look> {
  try {
    return (await condition()) ? true : {};
  } catch (error) {
    return { error };
  }
}

function isMistake(last: Look): boolean {
  return last !== true && 'error' in last && !(last.error instanceof LibvirtError);
}

function explain(last: Look, seconds: number): Diagnostics {
  const why = last === true ? {} : last;
  return isMistake(last) ? why : { message: `it had not come true after ${seconds} seconds`, ...why };
}
