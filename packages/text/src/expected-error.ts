import type { Position } from './position.js';

export interface ExpectedErrorDetails {
  /** Where in an input. */
  readonly position?: Position | undefined;
  readonly cause?: unknown;
}

/**
 * A failure that a package foresees: wrong usage, unreadable or invalid input. Each package has one subclass with a
 * closed set of codes. The message completes "could not …". Any other error is a bug.
 */
export class ExpectedError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly position: Position | undefined;

  constructor(code: Code, message: string, { position, cause }: ExpectedErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.position = position;
  }
}
