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

/** Callback tables by payload; the keys in each are connection, family and libvirt's id. */
const tables = new Map<Payload, CallbackTable<string, Raw>>();

function tableOf(payload: Payload): CallbackTable<string, Raw> {
  const known = tables.get(payload);
  if (known !== undefined) return known;
  const table = new CallbackTable<string, Raw>('void', ['void *', 'void *', ...payload.types]);
  tables.set(payload, table);
  return table;
}

interface Registration {
  readonly conn: Address;
  readonly eventID: number;
  readonly table: CallbackTable<string, Raw>;
  /** Which of the table's callbacks it has. */
  readonly nth: number;
}

/** By the same keys. */
const registrations = new Map<string, Registration>();

/** libvirt takes a callback only once for the same events of the same connection: finds one that is free. */
function freeCallback(conn: Address, table: CallbackTable<string, Raw>, eventID: number): number {
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
  const { ids, payloads, register } = families[family];
  const type = Object.entries(ids).find(([, id]) => id === eventID)?.[0] ?? '';
  const payload = (payloads as Readonly<Record<string, Payload>>)[type];
  if (payload === undefined) {
    // The arguments of its callback are not known.
    throw new BindingError(
      'bad-argument',
      `register for the ${family} event ${eventID}, which this binding does not know`,
    );
  }
  const table = tableOf(payload);
  const nth = freeCallback(conn, table, eventID);
  let id = -1;
  const key = table.add(
    received(family, payload, type, handler),
    (callback, opaque) => {
      id = register(conn, object, eventID, callback, opaque, null);
      return `${conn} ${family} ${id}`;
    },
    () => families[family].deregister(conn, id),
    nth,
  );
  registrations.set(key, { conn, eventID, table, nth });
  return id;
}

/** The function that C calls. An event only lends its object, so the handler gets a reference of its own. */
function received<Event>(
  family: FamilyName,
  payload: Payload,
  type: string,
  handler: EventHandler<Event>,
): Raw {
  return (_conn, at, ...values) => {
    families[family].ref(at);
    handler(at, { type, ...(payload.read(...values) as object) } as Event);
  };
}

/** virConnect…EventDeregisterAny. */
export function deregisterEvent(conn: Address, family: FamilyName, callbackID: number): void {
  const key = `${conn} ${family} ${callbackID}`;
  const deregister = () => families[family].deregister(conn, callbackID);
  const registration = registrations.get(key);
  registrations.delete(key);
  if (registration === undefined) deregister();
  else registration.table.remove(key, deregister);
}

const lifecycle = new CallbackTable<Address, Raw>('int', ['void *', 'void *', 'int', 'int']);

const deregisterLifecycle = (conn: Address): void => {
  virConnectDomainEventDeregister(conn, lifecycle.callback());
};

/** virConnectDomainEventRegister: the first form of events, for life cycles alone, and once per connection. */
export function registerLifecycleEvent<Event>(conn: Address, handler: EventHandler<Event>): void {
  requireEventLoop(conn);
  const { LIFECYCLE } = families.domain.payloads;
  const register = (callback: Address, opaque: Address): Address => {
    virConnectDomainEventRegister(conn, callback, opaque, null);
    return conn;
  };
  lifecycle.add(received('domain', LIFECYCLE, 'LIFECYCLE', handler), register, deregisterLifecycle);
}

/** virConnectDomainEventDeregister. */
export function deregisterLifecycleEvent(conn: Address): void {
  lifecycle.remove(conn, deregisterLifecycle);
}
