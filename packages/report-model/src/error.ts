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
  | 'unsayable';

/** A place in an input. Lines and columns count from 1; columns count characters, not bytes. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line (or the part of it around the column) and, below it, a caret. */
  readonly excerpt: string;
}

export interface ReportErrorDetails {
  readonly position?: Position;
  readonly cause?: unknown;
}

/** An expected failure. The message completes "could not …". */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly code: ReportErrorCode;
  readonly position: Position | undefined;

  constructor(code: ReportErrorCode, message: string, details: ReportErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.position = details.position;
  }
}
