import { ExpectedError } from '@libvirt-tck/text';

/**
 * What can be wrong with how a comparison is asked for.
 *
 * - `unreadable`: a file of renames cannot be read.
 * - `invalid`: it says something that is no rename.
 */
export type CompareErrorCode = 'unreadable' | 'invalid';

/** An expected failure. The message completes "could not …". */
export class CompareError extends ExpectedError<CompareErrorCode> {
  override readonly name = 'CompareError';
}
