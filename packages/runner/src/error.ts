import { ExpectedError } from '@libvirt-tck/text';

/**
 * What can keep a run from taking place.
 *
 * - `no-process-control`: the system lacks what ending a script and all that it started takes.
 * - `no-folder`: there is no place for what a run needs on disk.
 * - `no-such-test`: an operand names nothing that could be run.
 * - `script-invalid`: a script asks the runner for something it does not know.
 * - `option-invalid`: a pattern or a URI that makes no sense.
 * - `archive-unwritable`: the archive of all that was printed.
 * - `unreachable`: no connection to the driver that was asked for.
 * - `not-prepared`: the files that guests boot from cannot be made or downloaded.
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
