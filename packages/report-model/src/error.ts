import { ExpectedError, formatPosition, type Position } from '@libvirt-tck/text';

/**
 * Why a report cannot be read or written.
 *
 * - `unreadable`, `unwritable`: the file system or a stream refused.
 * - `encoding`: bytes that the encoding (found or declared) does not allow.
 * - `malformed`: not well-formed XML or JSON, or damaged gzip data.
 * - `limit`: larger, deeper or longer than the limits of this library.
 * - `refused`: a document type declaration, which could make a small document huge or fetch another.
 * - `invalid`: well-formed, but not a valid document of its dialect.
 * - `unrecognised`: not in a supported format.
 * - `unrelated`: reports that are to be merged are not of one run.
 * - `option-invalid`: an option of a command that asks for a platform that no report can state.
 * - `unrepresentable`: a value that the chosen format cannot hold.
 */
export type ReportErrorCode =
  | 'unreadable'
  | 'unwritable'
  | 'encoding'
  | 'malformed'
  | 'limit'
  | 'refused'
  | 'invalid'
  | 'unrecognised'
  | 'unrelated'
  | 'option-invalid'
  | 'unrepresentable';

/** An expected failure. The message completes "could not …". */
export class ReportError extends ExpectedError<ReportErrorCode> {
  override readonly name = 'ReportError';
}

/** An error about a place in an input. */
export function inputError(
  code: ReportErrorCode,
  what: string,
  position: Position,
  cause?: unknown,
): ReportError {
  const details = cause === undefined ? { position } : { position, cause };
  return new ReportError(code, `read ${formatPosition(position)}: ${what}`, details);
}
