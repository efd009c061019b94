import { visible } from '@libvirt-tck/text';
import { CliError } from './cli-error.js';
import { isSystemError, systemErrorReason } from './system-error.js';

/** The error for an output that cannot be written. The reason is text or a system error. */
export function unwritable(name: string, reason: unknown): CliError {
  const words = isSystemError(reason) ? systemErrorReason(reason) : String(reason);
  return new CliError('unwritable', `write ${visible(name)}: ${words}`);
}
