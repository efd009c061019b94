/**
 * What can keep a run from taking place.
 *
 * - `no-process-control`: the system lacks what ending a script and all that it started takes.
 * - `no-folder`: there is no place for what a run needs on disk.
 * - `no-such-test`: an operand names nothing that could be run.
 * - `script-invalid`: a script asks the runner for something it does not know.
 * - `config-unreadable`, `config-invalid`: the configuration file.
 * - `option-invalid`: a pattern or a URI that makes no sense.
 * - `archive-unwritable`: the archive of all that was printed.
 * - `unreachable`: no connection to the driver that was asked for.
 */
export type RunnerErrorCode =
  | 'no-process-control'
  | 'no-folder'
  | 'no-such-test'
  | 'script-invalid'
  | 'config-unreadable'
  | 'config-invalid'
  | 'option-invalid'
  | 'archive-unwritable'
  | 'unreachable';

/** A place in an input. Lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line and, below it, a caret. */
  readonly excerpt: string;
}

/** An expected failure. The message completes "could not …". */
export class RunnerError extends Error {
  override readonly name = 'RunnerError';
  readonly code: RunnerErrorCode;
  readonly position: Position | undefined;

  constructor(
    code: RunnerErrorCode,
    message: string,
    details: { readonly position?: Position; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.position = details.position;
  }
}
