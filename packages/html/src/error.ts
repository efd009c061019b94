import { ExpectedError } from '@libvirt-tck/text';

/**
 * The expected errors of making a site.
 *
 * - `no-reports`: there is nothing to make one of.
 * - `not-a-site`: the folder has files that no site has.
 * - `unwritable`: the folder cannot be written.
 * - `invalid`: a file of claims holds none.
 */
export type SiteErrorCode = 'no-reports' | 'not-a-site' | 'unwritable' | 'invalid';

/** An expected failure. The message completes "could not …". */
export class SiteError extends ExpectedError<SiteErrorCode> {
  override readonly name = 'SiteError';
}
