import { ExpectedError } from '@libvirt-tck/text';

/**
 * What went wrong: the configuration cannot be read or says something impossible, a container would not be a guest
 * but the host itself, or what guests boot from cannot be made.
 */
export type TestkitErrorCode =
  | 'config-unreadable'
  | 'config-invalid'
  | 'container-is-host'
  | 'prepare-failed';

/** What the kit itself could not do; the message completes "could not …". What libvirt reports is a `LibvirtError`. */
export class TestkitError extends ExpectedError<TestkitErrorCode> {
  override readonly name = 'TestkitError';
}

/** An expected error in one line, as a script that gives up says it. */
export function inOneLine({ message, position, cause }: TestkitError): string {
  const place = position && ` (${position.file}:${position.line}:${position.column})`;
  const reason = cause instanceof Error && `: ${cause.message}`;
  return `could not ${message}${place || reason || ''}`;
}
