/**
 * - `usage`: the command line asks for something that the command does not have.
 * - `unwritable`: an output cannot be opened, or no longer be written to.
 */
export type CliErrorCode = 'usage' | 'unwritable';

/** An expected failure. The message completes "could not …". */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
