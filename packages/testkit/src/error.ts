/**
 * What went wrong: the configuration cannot be read or says something impossible, a container would not be a guest
 * but the host itself, or what guests boot from cannot be made.
 */
export type TestkitErrorCode =
  | 'config-unreadable'
  | 'config-invalid'
  | 'container-is-host'
  | 'prepare-failed';

/** A place in an input. Lines and columns count from 1. */
export interface InputPosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line and, below it, a caret. */
  readonly excerpt: string;
}

/** What the kit itself could not do; the message completes "could not …". What libvirt reports is a `LibvirtError`. */
export class TestkitError extends Error {
  override readonly name = 'TestkitError';
  readonly code: TestkitErrorCode;
  readonly position: InputPosition | undefined;

  constructor(
    code: TestkitErrorCode,
    message: string,
    details: { readonly position?: InputPosition; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.position = details.position;
  }
}

/** An expected error in one line, as a script that gives up says it. */
export function inOneLine({ message, position, cause }: TestkitError): string {
  const place = position && ` (${position.file}:${position.line}:${position.column})`;
  const reason = cause instanceof Error && `: ${cause.message}`;
  return `could not ${message}${place || reason || ''}`;
}
