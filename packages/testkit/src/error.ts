/**
 * What went wrong: the configuration cannot be read or says something impossible, a container would not be a guest
 * but the host itself, or what guests boot from cannot be made.
 */
export type TestkitErrorCode =
  | 'config-unreadable'
  | 'config-invalid'
  | 'container-is-host'
  | 'prepare-failed';

/** What the kit itself could not do. What libvirt reports is a `LibvirtError`. */
export class TestkitError extends Error {
  override readonly name = 'TestkitError';
  readonly code: TestkitErrorCode;

  /** @param could completes “could not …”. */
  constructor(code: TestkitErrorCode, could: string, options?: ErrorOptions) {
    super(`could not ${could}`, options);
    this.code = code;
  }
}
