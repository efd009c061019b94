import { ExpectedError } from '@libvirt-tck/text';

/**
 * - `usage`: the command line asks for something that the command does not have.
 * - `unwritable`: an output cannot be opened or written.
 */
export type CliErrorCode = 'usage' | 'unwritable';

export class CliError extends ExpectedError<CliErrorCode> {}
