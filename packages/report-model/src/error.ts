import { ExpectedError, formatPosition, type Position } from '@libvirt-tck/text';

/**
 * What can be wrong with a report or on the way to it.
 *
 * - `unreadable`, `unwritable`: the file system or a stream refused.
 * - `encoding`: bytes that are not what the encoding (found or declared) allows.
 * - `malformed`: not well-formed XML (or whatever the dialect is made of).
 * - `limit`: larger, deeper or longer than this library takes in.
 * - `refused`: a document type declaration, which could make a small document huge or fetch another.
 * - `invalid`: well-formed, but not a valid document of its dialect.
 * - `unrecognised`: no dialect that is known here.
 * - `unrelated`: reports that are to be merged are not of one run.
 * - `option-invalid`: an option of a command that asks for a platform that no report can state.
 * - `unsayable`: a value that the chosen dialect has no text for.
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
  | 'unsayable';

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
