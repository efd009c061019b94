import { BindingError } from '../errors/binding-error.js';
import {
  virEventAddHandle,
  virEventAddTimeout,
  virEventRegisterDefaultImpl,
  virEventRemoveHandle,
  virEventRemoveTimeout,
  virEventRunDefaultImpl,
  virEventUpdateHandle,
  virEventUpdateTimeout,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { CallbackTable, rethrow } from './callbacks.js';

let registered = false;

/** A daemon asks whether its client is alive every 5 seconds, and hangs up when it has not answered five times. */
const KEEPALIVE_MS = 5000;

/**
 * virEventRegisterDefaultImpl: lets connections that are opened from now on receive events. It has a price, so it is not
 * done unasked: a daemon will ask such a connection whether it is alive, and hang up on a program that does not let the
 * loop run for half a minute, for example because it waits for another program. An asynchronous program answers in its
 * pauses; a synchronous one should wait with `pumpEvents`. Doing it again does nothing.
 */
export function eventRegisterDefaultImpl(): void {
  if (registered) return;
  virEventRegisterDefaultImpl();
  registered = true;
  // Does not keep the program from ending.
  setInterval(() => pumpEvents(0), KEEPALIVE_MS).unref();
}

const withLoop = new Set<Address>();

/** Keeps in mind whether a connection that has just been opened will receive events. */
export function rememberOpened(conn: Address): Address {
  if (registered) withLoop.add(conn);
  // Another connection may have lived here before.
  else withLoop.delete(conn);
  return conn;
}

/** libvirt lets a connection without an event loop register for events, and never delivers one. */
export function requireEventLoop(conn: Address): void {
  if (withLoop.has(conn)) return;
  throw new BindingError(
    'no-event-loop',
    'receive events: call eventRegisterDefaultImpl() before opening the connection',
  );
}

/** Without a loop, libvirt refuses timers without a word, and waits for ever. */
function requireRegistered(): void {
  if (registered) return;
  throw new BindingError('no-event-loop', 'use the event loop: call eventRegisterDefaultImpl() first');
}

/** virEventRunDefaultImpl: waits until something happens, and deals with it. To wait no longer than a time, `pumpEvents`. */
export function eventRunDefaultImpl(): void {
  requireRegistered();
  virEventRunDefaultImpl();
  rethrow();
}

type TimeoutHandler = (timer: number) => void;
type HandleHandler = (watch: number, fd: number, events: number) => void;

const timeouts = new CallbackTable<number, TimeoutHandler>('void', ['int']);
const handles = new CallbackTable<number, HandleHandler>('void', ['int', 'int', 'int']);

/** virEventAddTimeout: calls back every so many milliseconds; −1 is never, 0 at every turn of the loop. */
export function eventAddTimeout(timeout: number, callback: TimeoutHandler): number {
  requireRegistered();
  return timeouts.add(callback, (at, opaque) => virEventAddTimeout(timeout, at, opaque, null));
}

export function eventUpdateTimeout(timer: number, timeout: number): void {
  virEventUpdateTimeout(timer, timeout);
}

export function eventRemoveTimeout(timer: number): void {
  virEventRemoveTimeout(timer);
  timeouts.remove(timer);
}

/** virEventAddHandle: calls back when a file descriptor is ready; `events` are of `EventHandleType`. */
export function eventAddHandle(fd: number, events: number, callback: HandleHandler): number {
  requireRegistered();
  return handles.add(callback, (at, opaque) => virEventAddHandle(fd, events, at, opaque, null));
}

export function eventUpdateHandle(watch: number, events: number): void {
  virEventUpdateHandle(watch, events);
}

export function eventRemoveHandle(watch: number): void {
  virEventRemoveHandle(watch);
  handles.remove(watch);
}

let alarm: number | undefined;

/**
 * Lets libvirt's event loop run: callbacks are called, keepalive messages are answered. Ends after `timeout`
 * milliseconds (`Infinity` is a time too), or as soon as `until` holds. A script that waits without asking libvirt
 * anything should wait here: a daemon hangs up on a client that has not answered for half a minute.
 */
export function pumpEvents(timeout: number, until: () => boolean = () => false): boolean {
  eventRegisterDefaultImpl();
  alarm ??= eventAddTimeout(-1, () => {});
  const deadline = performance.now() + timeout;
  // What has come in is dealt with in two turns: one reads the message and queues the event, the next delivers it.
  for (let turnsAfter = 0; turnsAfter < SETTLED; ) {
    if (until()) return true;
    const left = deadline - performance.now();
    turn(alarm, Math.max(0, left));
    if (left <= 0) turnsAfter++;
  }
  return until();
}

const SETTLED = 3;

/** The longest that a timer can wait, an `int`: longer times take several turns. */
const LONGEST_MS = 2 ** 31 - 1;

/** One turn of the loop, with an alarm so that it ends in time. */
function turn(timer: number, milliseconds: number): void {
  virEventUpdateTimeout(timer, Math.min(Math.ceil(milliseconds), LONGEST_MS));
  try {
    virEventRunDefaultImpl();
  } finally {
    virEventUpdateTimeout(timer, -1);
  }
  rethrow();
}
