/**
 * - `no-library`: `libvirt.so.0`, or what `LIBVIRT_TCK_LIBRARY` names, cannot be loaded;
 * - `no-function`: the library is too old, or too different, to have the function that was called;
 * - `freed`: a handle was used after it was freed;
 * - `bad-argument`: an argument cannot be given to C as it is;
 * - `no-event-loop`: there is no event loop, or events were asked of a connection that was opened before there was one;
 * - `other-thread`: another thread of this process uses events, and only one can;
 * - `closed`: an event queue was used after it was closed;
 * - `aborted`: the caller lost patience with a call on another thread.
 */
export type BindingErrorCode =
  | 'no-library'
  | 'no-function'
  | 'freed'
  | 'bad-argument'
  | 'no-event-loop'
  | 'other-thread'
  | 'closed'
  | 'aborted';

/** What went wrong on this side of libvirt. What libvirt itself reports is a {@link LibvirtError}. */
export class BindingError extends Error {
  override readonly name = 'BindingError';
  readonly code: BindingErrorCode;

  /** @param could completes “could not …”. */
  constructor(code: BindingErrorCode, could: string, options?: ErrorOptions) {
    super(`could not ${could}`, options);
    this.code = code;
  }
}
