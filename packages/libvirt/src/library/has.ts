import { virConnectGetLibVersion } from '../generated/functions.gen.js';
import { since } from '../generated/since.gen.js';
import type { Address } from '../memory/address.js';
import { hasSymbol, versionNumber } from './load.js';
import { unrecorded } from './trace.js';

/** The C name of a function of libvirt's public API. */
export type FunctionName = keyof typeof since;

/** Whether a function is in the client library, and in the libvirt at the other end of a connection. */
export function hasFunction(conn: Address, name: FunctionName): boolean {
  return hasSymbol(name) && versionNumber(since[name]) <= versionAtOtherEnd(conn);
}

function versionAtOtherEnd(conn: Address): number {
  const version: [number | bigint] = [0];
  unrecorded(() => virConnectGetLibVersion(conn, version));
  return Number(version[0]);
}
