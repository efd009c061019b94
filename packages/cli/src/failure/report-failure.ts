import { kitVersion } from '../command/version.js';
import { ExitStatus } from '../exit-status.js';
import { standardError } from '../message/standard-error.js';
import { describeExpectedError, describeInternalError, expectedErrorsIn } from './describe.js';

/** Codes of errors about the command line, in every package. */
const ofUsage: ReadonlySet<string> = new Set(['usage', 'option-invalid']);

/**
 * Reports on standard error why a command failed.
 * @returns its exit status
 */
export function reportFailure(command: string, error: unknown): ExitStatus {
  const expected = expectedErrorsIn(error);
  if (expected.length === 0) {
    standardError.print(describeInternalError(command, kitVersion(), error));
    return ExitStatus.internal;
  }
  for (const one of expected) standardError.print(describeExpectedError(command, one));
  if (expected.some(({ code }) => ofUsage.has(code))) standardError.print(`Try: ${command} --help\n`);
  return ExitStatus.trouble;
}
