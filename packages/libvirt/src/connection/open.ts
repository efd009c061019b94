import { rememberOpened } from '../events/loop.js';
import { virConnectOpen, virConnectOpenReadOnly } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';

export function open(uri: string | null): Address {
  return rememberOpened(virConnectOpen(uri));
}

export function openReadOnly(uri: string | null): Address {
  return rememberOpened(virConnectOpenReadOnly(uri));
}
