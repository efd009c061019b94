import type { ConnectCloseReason } from '../generated/enums.gen.js';
import {
  virConnectRegisterCloseCallback,
  virConnectUnregisterCloseCallback,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { CallbackTable } from './callbacks.js';

/** Called when a connection is lost, or is closed by someone else than the program. */
export type CloseCallback = (reason: ConnectCloseReason) => void;

const table = new CallbackTable<(conn: Address, reason: ConnectCloseReason) => void>('void', [
  'void *',
  'int',
]);
const opaques = new Map<Address, Address>();

/** virConnectRegisterCloseCallback: one a connection. */
export function registerCloseCallback(conn: Address, callback: CloseCallback): void {
  const opaque = table.add((_conn, reason) => callback(reason));
  try {
    virConnectRegisterCloseCallback(conn, table.callback(), opaque, null);
    opaques.set(conn, opaque);
  } catch (error) {
    table.remove(opaque);
    throw error;
  }
}

/** virConnectUnregisterCloseCallback. */
export function unregisterCloseCallback(conn: Address): void {
  virConnectUnregisterCloseCallback(conn, table.callback());
  table.remove(opaques.get(conn) ?? 0n);
  opaques.delete(conn);
}
