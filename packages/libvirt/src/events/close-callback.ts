import type { ConnectCloseReason } from '../generated/enums.gen.js';
import {
  virConnectRegisterCloseCallback,
  virConnectUnregisterCloseCallback,
} from '../generated/functions.gen.js';
import { address, type Handle } from '../handle.js';
import type { Address } from '../memory/address.js';
import { CallbackTable } from './callbacks.js';
import { requireEventLoop } from './loop.js';

/** Called when a connection is lost, or somebody else closes it. */
export type CloseCallback = (reason: ConnectCloseReason) => void;

type Raw = (conn: Address, reason: ConnectCloseReason) => void;

const table = new CallbackTable<Address, Raw>('void', ['void *', 'int']);

const deregister = (conn: Address): void => {
  virConnectUnregisterCloseCallback(conn, table.callback());
};

/** virConnectRegisterCloseCallback: one per connection. Closing the connection removes it. */
export function registerCloseCallback(conn: Handle, callback: CloseCallback): void {
  requireEventLoop(conn[address]);
  const register = (at: Address, opaque: Address): Address => {
    virConnectRegisterCloseCallback(conn[address], at, opaque, null);
    return conn[address];
  };
  table.addOwned(conn, (_conn, reason) => callback(reason), register, deregister);
}

/** virConnectUnregisterCloseCallback. */
export function unregisterCloseCallback(conn: Address): void {
  table.remove(conn, deregister);
}
