/**
 * What can be wrong with how a comparison is asked for.
 *
 * - `unreadable`: a file of renames cannot be read.
 * - `invalid`: it says something that is no rename.
 */
export type CompareErrorCode = 'unreadable' | 'invalid';

/** A place in a file; both count from 1. */
interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
}

/** An expected failure. The message completes "could not …". */
export class CompareError extends Error {
  override readonly name = 'CompareError';
  readonly code: CompareErrorCode;
  readonly position: Position | undefined;

  constructor(
    code: CompareErrorCode,
    message: string,
    details: { readonly position?: Position; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.position = details.position;
  }
}
