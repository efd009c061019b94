import type { ConnectCloseReason } from '../generated/enums.gen.js';
import {
  virConnectRegisterCloseCallback,
  virConnectUnregisterCloseCallback,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { CallbackTable } from './callbacks.js';

/** Called when a connection is lost, or is closed by someone else than the program. */
export type CloseCallback = (reason: ConnectCloseReason) => void;

type Raw = (conn: Address, reason: ConnectCloseReason) => void;

const table = new CallbackTable<Address, Raw>('void', ['void *', 'int']);

/** virConnectRegisterCloseCallback: one a connection. */
export function registerCloseCallback(conn: Address, callback: CloseCallback): void {
  table.add(
    (_conn, reason) => callback(reason),
    (at, opaque) => {
      virConnectRegisterCloseCallback(conn, at, opaque, null);
      return conn;
    },
  );
}

/** virConnectUnregisterCloseCallback. */
export function unregisterCloseCallback(conn: Address): void {
  virConnectUnregisterCloseCallback(conn, table.callback());
  table.remove(conn);
}
