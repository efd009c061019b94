/**
 * - `no-library`: `libvirt.so.0`, or what `LIBVIRT_TCK_LIBRARY` names, cannot be loaded;
 * - `no-function`: the library does not have the function that was called, mostly because it is older;
 * - `freed`: a handle was used after it was freed;
 * - `bad-argument`: an argument does not fit its C type;
 * - `no-event-loop`: there is no event loop, or the connection was opened before there was one;
 * - `other-thread`: another thread of this process uses events, and only one can;
 * - `closed`: an event queue was used after it was closed;
 * - `aborted`: the caller gave up waiting for a call on another thread.
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

interface BindingErrorOptions extends ErrorOptions {
  readonly function?: string;
  readonly since?: string | undefined;
}

/** An error on this side of libvirt. An error that libvirt reports is a {@link LibvirtError}. */
export class BindingError extends Error {
  override readonly name = 'BindingError';
  readonly code: BindingErrorCode;
  /** With `no-function`: the C function that was called. */
  declare readonly function?: string;
  /** With `no-function`: the version of libvirt that has the function, for example `9.7.0`. */
  declare readonly since?: string;

  /** @param could completes “could not …”. */
  constructor(code: BindingErrorCode, could: string, options: BindingErrorOptions = {}) {
    super(`could not ${could}`, options);
    this.code = code;
    if (options.function !== undefined) this.function = options.function;
    if (options.since !== undefined) this.since = options.since;
  }
}
