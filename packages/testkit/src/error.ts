import { ExpectedError, formatPosition } from '@libvirt-tck/text';

/**
 * - `config-unreadable`, `config-invalid`: the configuration file.
 * - `container-is-host`: a container would be the host itself.
 * - `prepare-failed`: the files that guests boot from cannot be made or downloaded.
 */
export type TestkitErrorCode =
  | 'config-unreadable'
  | 'config-invalid'
  | 'container-is-host'
  | 'prepare-failed';

/** An expected error of the kit; the message completes "could not …". Errors of libvirt are `LibvirtError`s. */
export class TestkitError extends ExpectedError<TestkitErrorCode> {
  override readonly name = 'TestkitError';
}

/** An expected error in one line, for a bail-out or the reason of a skip. */
export function inOneLine({ message, position, cause }: TestkitError): string {
  const place = position && ` (${formatPosition(position)})`;
  const reason = cause instanceof Error && `: ${cause.message}`;
  return `could not ${message}${place || reason || ''}`;
}
