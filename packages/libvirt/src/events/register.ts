import { BindingError } from '../errors/binding-error.js';
import {
  virConnectDomainEventDeregister,
  virConnectDomainEventRegister,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { CallbackTable } from './callbacks.js';
import { type FamilyName, families } from './families.js';
import { requireEventLoop } from './loop.js';
import type { Payload } from './payloads.js';

/** Called with a reference to the object that is the callee's to free, and what happened. */
export type EventHandler<Event> = (object: Address, event: Event) => void;

type Raw = (conn: Address, object: Address, ...values: never[]) => void;

/** By what C passes. */
const tables = new Map<Payload, CallbackTable<Raw>>();

function tableOf(payload: Payload): CallbackTable<Raw> {
  const known = tables.get(payload);
  if (known !== undefined) return known;
  const table = new CallbackTable<Raw>('void', ['void *', 'void *', ...payload.types]);
  tables.set(payload, table);
  return table;
}

interface Registration {
  readonly conn: Address;
  readonly eventID: number;
  readonly table: CallbackTable<Raw>;
  readonly opaque: Address;
  /** Which of the table's callbacks it has. */
  readonly nth: number;
}

/** By connection, family and the id that libvirt gave. */
const registrations = new Map<string, Registration>();

/** libvirt takes a callback only once for the same events of the same connection: the first that is free. */
function freeCallback(conn: Address, table: CallbackTable<Raw>, eventID: number): number {
  const taken = new Set<number>();
  for (const each of registrations.values()) {
    if (each.conn === conn && each.table === table && each.eventID === eventID) taken.add(each.nth);
  }
  let nth = 0;
  while (taken.has(nth)) nth++;
  return nth;
}

/** virConnect…EventRegisterAny: events of one object, or with null of all. @returns The id to deregister it with. */
export function registerEvent<Event>(
  conn: Address,
  family: FamilyName,
  object: Address | null,
  eventID: number,
  handler: EventHandler<Event>,
): number {
  requireEventLoop(conn);
  const { ids, payloads, register, ref } = families[family];
  const type = Object.entries(ids).find(([, id]) => id === eventID)?.[0] ?? '';
  const payload = (payloads as Readonly<Record<string, Payload>>)[type];
  if (payload === undefined) {
    // Its arguments are not known, and C would be called with the wrong ones.
    throw new BindingError(
      'bad-argument',
      `register for the ${family} event ${eventID}, which libvirt 9.0.0 does not have`,
    );
  }
  const table = tableOf(payload);
  const opaque = table.add((_conn, at, ...values) => {
    ref(at);
    handler(at, { type, ...(payload.read(...values) as object) } as Event);
  });
  try {
    const nth = freeCallback(conn, table, eventID);
    const id = register(conn, object, eventID, table.callback(nth), opaque, null);
    registrations.set(`${conn} ${family} ${id}`, { conn, eventID, table, opaque, nth });
    return id;
  } catch (error) {
    table.remove(opaque);
    throw error;
  }
}

/** virConnect…EventDeregisterAny. */
export function deregisterEvent(conn: Address, family: FamilyName, callbackID: number): void {
  try {
    families[family].deregister(conn, callbackID);
  } finally {
    // A connection that was lost complains, but forgets the callback all the same.
    const key = `${conn} ${family} ${callbackID}`;
    const registration = registrations.get(key);
    registration?.table.remove(registration.opaque);
    registrations.delete(key);
  }
}

const lifecycle = new CallbackTable<Raw>('int', ['void *', 'void *', 'int', 'int']);
const lifecycleHandlers = new Map<Address, Address>();

/** virConnectDomainEventRegister: the first form of events, for life cycles alone, and once a connection. */
export function registerLifecycleEvent<Event>(conn: Address, handler: EventHandler<Event>): void {
  requireEventLoop(conn);
  const { payloads, ref } = families.domain;
  const opaque = lifecycle.add((_conn, at, ...values) => {
    ref(at);
    handler(at, {
      type: 'LIFECYCLE',
      ...((payloads.LIFECYCLE as Payload).read(...values) as object),
    } as Event);
  });
  try {
    virConnectDomainEventRegister(conn, lifecycle.callback(), opaque, null);
    lifecycleHandlers.set(conn, opaque);
  } catch (error) {
    lifecycle.remove(opaque);
    throw error;
  }
}

/** virConnectDomainEventDeregister. */
export function deregisterLifecycleEvent(conn: Address): void {
  virConnectDomainEventDeregister(conn, lifecycle.callback());
  lifecycle.remove(lifecycleHandlers.get(conn) ?? 0n);
  lifecycleHandlers.delete(conn);
}
