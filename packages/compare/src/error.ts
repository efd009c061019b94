import { ExpectedError } from '@libvirt-tck/text';

/**
 * The expected errors of a comparison.
 *
 * - `unreadable`: a file of renames cannot be read.
 * - `invalid`: a line in it is not a rename.
 */
export type CompareErrorCode = 'unreadable' | 'invalid';

/** An expected failure. The message completes "could not …". */
export class CompareError extends ExpectedError<CompareErrorCode> {
  override readonly name = 'CompareError';
}
