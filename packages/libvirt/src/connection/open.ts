import { eventRegisterDefaultImpl } from '../events/loop.js';
import { virConnectOpen, virConnectOpenReadOnly } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { text } from '../memory/text.js';

// A connection only delivers events if there is an event loop when it is opened, so there is one before the first.

export function open(uri: string | null): Address {
  eventRegisterDefaultImpl();
  return virConnectOpen(text(uri));
}

export function openReadOnly(uri: string | null): Address {
  eventRegisterDefaultImpl();
  return virConnectOpenReadOnly(text(uri));
}
