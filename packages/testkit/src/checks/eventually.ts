import { setTimeout as sleep } from 'node:timers/promises';
import { LibvirtError } from '@libvirt-tck/libvirt';
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
  while (!last.isTrue && !isMistake(last) && performance.now() < deadline) {
    await sleep(interval);
    last = await look(condition);
  }
  return tap().check(last.isTrue, name, () => ({
    ...(!isMistake(last) && { message: `it had not come true after ${seconds} seconds` }),
    ...(last.error !== undefined && { error: last.error }),
  }));
}

interface Look {
  readonly isTrue: boolean;
  /** Why that could not be told. */
  readonly error?: unknown;
}

async function look(condition: () => boolean | Promise<boolean>): Promise<Look> {
  try {
    return { isTrue: Boolean(await condition()) };
  } catch (error) {
    return { isTrue: false, error };
  }
}

function isMistake({ error }: Look): boolean {
  return error !== undefined && !(error instanceof LibvirtError);
}
