import { BindingError } from '../errors/binding-error.js';
import { virEventRegisterDefaultImpl, virEventRemoveTimeout } from '../generated/functions.gen.js';
import { functionOf, load } from '../library/load.js';
import type { Address } from '../memory/address.js';

/** The timer that ends a turn of the event loop in time. */
export type Alarm = number;

/**
 * Makes this thread the one that runs libvirt's event loop, and registers the loop if nobody has in this process.
 *
 * libvirt has one event loop in a process, GLib's default main context. JavaScript can only be called back on the thread
 * that made the callback, so a second thread running the loop would wait for the first, and a callback of a thread
 * that has ended would end the process. GLib gives its context to one thread at a time, and that is what is asked for here. A thread
 * that is terminated never gives it back: then its callbacks are still in libvirt, and nobody may run the loop any more.
 *
 * @throws BindingError `other-thread`.
 */
export function takeLoop(): Alarm {
  if (functionOf('int g_main_context_acquire(void *context)')(null) === 0) {
    throw new BindingError(
      'other-thread',
      'use events on this thread: libvirt has one event loop in a process, and another thread runs it, or was terminated while it did',
    );
  }
  // GLib tells threads by the address of this record, which a thread started later could get if this one let go of it.
  functionOf('void *g_thread_ref(void *thread)')(thisThread());
  return addAlarm() ?? registerLoop();
}

/** Gives the loop to whichever thread takes it next. This thread's callbacks must be gone. */
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

/** Undefined where no event loop has been registered in this process: libvirt then refuses timers without an error. */
function addAlarm(): Alarm | undefined {
  const NEVER = -1;
  // The callback need do nothing, and C code that does nothing outlives this thread.
  const callback = load().symbol('virGetLastErrorCode');
  const add = functionOf('int virEventAddTimeout(int timeout, void *cb, void *opaque, void *ff)');
  const alarm = add(NEVER, callback, null, null) as number;
  return alarm < 0 ? undefined : alarm;
}
