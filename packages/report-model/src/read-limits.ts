import type { Position } from '@libvirt-tck/text';
import { inputError, type ReportError } from './error.js';

/** How much of a report a reader keeps in memory at once. A report that needs more is refused (`limit`). */
export interface ReadLimits {
  /** Checks of one test, of one JUnit suite, or of all tests in an archive. */
  readonly checks: number;
  /** Bytes of the document from the end of one test to the end of the next. */
  readonly bytes: number;
}

/** Reading so large a test takes about 1 GB of memory. */
export const READ_LIMITS: ReadLimits = { checks: 500_000, bytes: 256 * 1024 * 1024 };

/** The option of every command that reads reports. */
export const MAX_CHECKS = {
  type: 'number',
  argument: 'N',
  integer: true,
  minimum: 1,
  description: `refuse a test of more than N checks (default: ${READ_LIMITS.checks})`,
} as const;

export function tooManyChecks(limit: number, position: Position): ReportError {
  return inputError(
    'limit',
    `more than ${limit} checks in one test; --max-checks raises the limit`,
    position,
  );
}

export function tooManyBytes(limit: number, position: Position): ReportError {
  return inputError('limit', `more than ${limit} bytes in one test`, position);
}
