/**
 * What went wrong: the configuration cannot be read or says something impossible, a container would not be a guest
 * but the host itself, or what guests boot from cannot be made.
 */
export type TestkitErrorCode =
  | 'config-unreadable'
  | 'config-invalid'
  | 'container-is-host'
  | 'prepare-failed';

/** The kit's expected errors. The message completes "could not …". */
export class TestkitError extends Error {
  override readonly name = 'TestkitError';
  readonly code: TestkitErrorCode;

  constructor(code: TestkitErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
