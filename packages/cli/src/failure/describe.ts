import { inspect } from 'node:util';
import { type ExpectedError, type Position, visible, visibleLines } from '@libvirt-tck/text';
import { isSystemError, systemErrorReason } from './system-error.js';

/** By its shape: `libvirt` imports nothing. Node's own errors have codes too, but in capitals: `ENOENT`, `ERR_INVALID_ARG_TYPE`. */
function isExpectedError(error: unknown): error is ExpectedError {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[a-z]/.test(error.code)
  );
}

/** The expected errors that were thrown together, or none if any is unexpected. */
export function expectedErrorsIn(error: unknown): readonly ExpectedError[] {
  if (isExpectedError(error)) return [error];
  if (!(error instanceof AggregateError) || error.errors.length === 0) return [];
  return error.errors.every(isExpectedError) ? error.errors : [];
}

/** The lines that report an expected error: what failed, where, and why. */
export function describeExpectedError(command: string, error: ExpectedError): string {
  const lines = [`${command}: ${visibleLines(couldNot(error))}`];
  if (error.position !== undefined) lines.push(...placeOf(error.message, error.position));
  lines.push(...causes(error).map((cause) => `  because: ${visible(cause)}`));
  return `${lines.join('\n')}\n`;
}

/** The position, unless the message has it, and the excerpt, unless it is blank. */
function placeOf(message: string, { file, line, column, excerpt = '' }: Position): readonly string[] {
  const place = `${file}:${line}:${column}`;
  return [
    ...(message.includes(place) ? [] : [`  at ${visible(place)}`]),
    ...(/[^\s^]/.test(excerpt) ? [indented(visibleLines(excerpt))] : []),
  ];
}

/** Some messages begin with the words themselves. */
function couldNot({ message }: ExpectedError): string {
  return message.startsWith('could not ') ? message : `could not ${message}`;
}

function causes(error: Error): readonly string[] {
  const chain = new Set<unknown>();
  let cause = error.cause;
  while (cause !== undefined && cause !== null && !chain.has(cause)) {
    chain.add(cause);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return [...chain].map(messageOf);
}

function messageOf(cause: unknown): string {
  if (isSystemError(cause)) return systemErrorReason(cause);
  if (isExpectedError(cause)) return couldNot(cause);
  return cause instanceof Error ? cause.message : String(cause);
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}

/** The lines that report an unexpected error: all that a bug report needs. */
export function describeInternalError(command: string, version: string, error: unknown): string {
  return `${command}: internal error: ${visibleLines(inspect(error))}
This is a bug in the kit, not in what was tested. Please report it with the text above, the command line, and:
  ${command} ${version}, Node.js ${process.version}, ${process.platform} ${process.arch}
`;
}
