import { rememberOpened } from '../events/loop.js';
import { virConnectOpen, virConnectOpenReadOnly } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { text } from '../memory/text.js';

export function open(uri: string | null): Address {
  return rememberOpened(virConnectOpen(text(uri)));
}

export function openReadOnly(uri: string | null): Address {
  return rememberOpened(virConnectOpenReadOnly(text(uri)));
}
