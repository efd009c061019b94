import { hasEventLoop, rememberOpened } from '../events/loop.js';
import { virConnectClose, virConnectOpen, virConnectOpenReadOnly } from '../generated/functions.gen.js';
import { callAsync } from '../library/call-async.js';
import type { CallOptions } from '../library/threads.js';
import type { Address } from '../memory/address.js';

export interface OpenAsyncOptions extends CallOptions {
  /** Opens with `virConnectOpenReadOnly`. */
  readonly readOnly?: boolean;
}

/** Opens a connection on another thread, so that a host that does not answer does not stop this one. */
export async function openAsync(
  uri: string | null,
  { readOnly = false, ...options }: OpenAsyncOptions,
): Promise<Address> {
  const open = readOnly ? virConnectOpenReadOnly : virConnectOpen;
  const withLoop = hasEventLoop();
  const conn = await callAsync(open, [uri], options, { handles: [], discard: virConnectClose });
  return rememberOpened(conn, withLoop);
}
