import { BindingError } from '../errors/binding-error.js';
import { virEventRegisterDefaultImpl, virEventRemoveTimeout } from '../generated/functions.gen.js';
import { functionOf, load } from '../library/load.js';
import type { Address } from '../memory/address.js';

/** The timer that ends a turn of the event loop in time. */
export type Alarm = number;

/**
 * Makes this thread the owner of libvirt's event loop, and registers the loop if it is not registered in this process.
 *
 * libvirt has one event loop in a process, GLib's default main context. JavaScript is called back only on the thread that made
 * the callback. A second thread that ran the loop would wait for the first, and a callback of a thread that has ended would
 * crash the process. GLib lets one thread at a time own its context, and so do we. A thread that is terminated never gives the
 * context back: its callbacks stay in libvirt, so no other thread may run the loop.
 *
 * @throws BindingError `other-thread`.
 */
export function takeLoop(): Alarm {
  if (functionOf('int g_main_context_acquire(void *context)')(null) === 0) {
    throw new BindingError(
      'other-thread',
      'use events on this thread: another thread of this process uses them, or was terminated while it did',
    );
  }
  // GLib knows a thread by the address of this record. Another thread could get the same address once it is freed.
  functionOf('void *g_thread_ref(void *thread)')(thisThread());
  return addAlarm() ?? registerLoop();
}

/** Lets another thread take the loop. This thread must have no callbacks left in libvirt. */
export function giveUpLoop(alarm: Alarm): void {
  virEventRemoveTimeout(alarm);
  functionOf('void g_main_context_release(void *context)')(null);
  functionOf('void g_thread_unref(void *thread)')(thisThread());
}

function thisThread(): Address {
  return functionOf('void *g_thread_self()')() as Address;
}

/** Registering a second time would have libvirt forget all timers and file descriptors of the first. */
function registerLoop(): Alarm {
  virEventRegisterDefaultImpl();
  const alarm = addAlarm();
  if (alarm === undefined) throw new BindingError('no-event-loop', 'register the event loop of libvirt');
  return alarm;
}

/** Undefined if no event loop is registered in this process: libvirt then refuses timers without an error. */
function addAlarm(): Alarm | undefined {
  const NEVER = -1;
  // A C function that does no harm, as it may be called after this thread has ended.
  const callback = load().symbol('virGetLastErrorCode');
  const add = functionOf('int virEventAddTimeout(int timeout, void *cb, void *opaque, void *ff)');
  const alarm = add(NEVER, callback, null, null) as number;
  return alarm < 0 ? undefined : alarm;
}
