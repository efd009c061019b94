import { ExpectedError } from '@libvirt-tck/text';

/**
 * Why a run cannot take place:
 *
 * - `no-process-control`: the system lacks the means to end a script with all its processes.
 * - `no-folder`: the folder for a run's files cannot be made.
 * - `no-such-test`: an operand names no test, or none is left of the selection.
 * - `script-invalid`: a comment for the runner is invalid.
 * - `option-invalid`: a pattern, a URI or a platform fact is invalid.
 * - `archive-unwritable`: the archive of the output cannot be written.
 * - `unreachable`: the driver cannot be connected to.
 * - `not-prepared`: the files that guests boot from cannot be made.
 */
export type RunnerErrorCode =
  | 'no-process-control'
  | 'no-folder'
  | 'no-such-test'
  | 'script-invalid'
  | 'option-invalid'
  | 'archive-unwritable'
  | 'unreachable'
  | 'not-prepared';

/** An expected failure. The message completes "could not …". */
export class RunnerError extends ExpectedError<RunnerErrorCode> {
  override readonly name = 'RunnerError';
}
