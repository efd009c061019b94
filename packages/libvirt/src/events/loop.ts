import { BindingError } from '../errors/binding-error.js';
import {
  virEventAddHandle,
  virEventAddTimeout,
  virEventRemoveHandle,
  virEventRemoveTimeout,
  virEventRunDefaultImpl,
  virEventUpdateHandle,
  virEventUpdateTimeout,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { CallbackTable, removeAllCallbacks, rethrow } from './callbacks.js';
import { type Alarm, giveUpLoop, takeLoop } from './owner.js';

/** Set while this thread runs the event loop. */
let alarm: Alarm | undefined;

/** A daemon asks whether its client is alive every 5 seconds, and hangs up when it has not answered five times. */
const KEEPALIVE_MS = 5000;

/**
 * virEventRegisterDefaultImpl: lets connections that are opened from now on receive events. This has a price, so it is not
 * done by default: a daemon asks such a connection whether it is alive, and hangs up on a program that does not let the
 * loop run for half a minute, for example because it waits for another program. An asynchronous program answers in its
 * pauses; a synchronous one should wait with `pumpEvents`. Doing it again does nothing.
 *
 * One thread at a time can use events. A worker that ends gives them back; one that is terminated cannot.
 *
 * @throws BindingError `other-thread` where another thread of this process uses events.
 */
export function eventRegisterDefaultImpl(): void {
  if (alarm !== undefined) return;
  alarm = takeLoop();
  // Does not keep the program from ending.
  const keepAlive = setInterval(() => pumpEvents(0), KEEPALIVE_MS).unref();
  if (process.getBuiltinModule('node:worker_threads').isMainThread) return;
  // Declares the functions of a turn. The process would abort if it exited while this thread declared them.
  turn(alarm, 0);
  process.once('exit', () => {
    clearInterval(keepAlive);
    removeAllCallbacks();
    if (alarm !== undefined) giveUpLoop(alarm);
    alarm = undefined;
  });
}

/** Whether a connection that is opened now will receive events. */
export const hasEventLoop = (): boolean => alarm !== undefined;

const withLoop = new Set<Address>();

/** Remembers whether a connection that was just opened will receive events. */
export function rememberOpened(conn: Address, hadLoop = hasEventLoop()): Address {
  if (hadLoop) withLoop.add(conn);
  // Another connection may have had this address before.
  else withLoop.delete(conn);
  return conn;
}

/** libvirt lets a connection without an event loop register for events, and never delivers one. */
export function requireEventLoop(conn: Address): void {
  requireRegistered();
  if (withLoop.has(conn)) return;
  throw new BindingError(
    'no-event-loop',
    'receive events: call eventRegisterDefaultImpl() before opening the connection',
  );
}

/** Without a loop, libvirt refuses timers without an error, and waits for ever. */
export function requireRegistered(): Alarm {
  if (alarm !== undefined) return alarm;
  throw new BindingError('no-event-loop', 'use the event loop: call eventRegisterDefaultImpl() first');
}

/**
 * virEventRunDefaultImpl: waits until something happens, and deals with it; for {@link LONGEST_TURN_MS} at most, as C
 * cannot be interrupted. To wait for a time, `pumpEvents`.
 */
export function eventRunDefaultImpl(): void {
  turn(requireRegistered(), LONGEST_TURN_MS);
}

type TimeoutHandler = (timer: number) => void;
type HandleHandler = (watch: number, fd: number, events: number) => void;

const timeouts = new CallbackTable<number, TimeoutHandler>('void', ['int']);
const handles = new CallbackTable<number, HandleHandler>('void', ['int', 'int', 'int']);

/** virEventAddTimeout: calls back every `timeout` milliseconds; −1 is never, 0 at every turn of the loop. */
export function eventAddTimeout(timeout: number, callback: TimeoutHandler): number {
  requireRegistered();
  const register = (at: Address, opaque: Address) => virEventAddTimeout(timeout, at, opaque, null);
  return timeouts.add(callback, register, virEventRemoveTimeout);
}

export function eventUpdateTimeout(timer: number, timeout: number): void {
  virEventUpdateTimeout(timer, timeout);
}

export function eventRemoveTimeout(timer: number): void {
  timeouts.remove(timer, virEventRemoveTimeout);
}

/** virEventAddHandle: calls back when a file descriptor is ready; `events` are of `EventHandleType`. */
export function eventAddHandle(fd: number, events: number, callback: HandleHandler): number {
  requireRegistered();
  const register = (at: Address, opaque: Address) => virEventAddHandle(fd, events, at, opaque, null);
  return handles.add(callback, register, virEventRemoveHandle);
}

export function eventUpdateHandle(watch: number, events: number): void {
  virEventUpdateHandle(watch, events);
}

export function eventRemoveHandle(watch: number): void {
  handles.remove(watch, virEventRemoveHandle);
}

/**
 * Lets libvirt's event loop run: callbacks are called, keepalive messages are answered. Ends after `timeout`
 * milliseconds (`Infinity` is allowed), or as soon as `until` holds. A script that waits without asking libvirt
 * anything should wait here: a daemon hangs up on a client that has not answered for half a minute.
 */
export function pumpEvents(timeout: number, until: () => boolean = () => false): boolean {
  eventRegisterDefaultImpl();
  const timer = requireRegistered();
  const deadline = performance.now() + timeout;
  // An event takes two turns: one reads the message and queues the event, the next delivers it.
  for (let turnsAfter = 0; turnsAfter < SETTLED; ) {
    if (until()) return true;
    const left = deadline - performance.now();
    turn(timer, Math.max(0, left));
    if (left <= 0) turnsAfter++;
  }
  return until();
}

const SETTLED = 3;

/** Node can end a thread only between turns: when it is terminated, and when the process exits. */
const LONGEST_TURN_MS = 200;

/** One turn of the loop, with an alarm so that it ends in time. */
function turn(timer: Alarm, milliseconds: number): void {
  virEventUpdateTimeout(timer, Math.min(Math.ceil(milliseconds), LONGEST_TURN_MS));
  try {
    virEventRunDefaultImpl();
  } finally {
    virEventUpdateTimeout(timer, -1);
  }
  rethrow();
}
