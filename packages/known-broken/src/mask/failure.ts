import { UNSUPPORTED_ERRORS } from '@libvirt-tck/text';

const UNSUPPORTED_NAME = new RegExp(`\\b(?:${[...UNSUPPORTED_ERRORS.values()].join('|')})\\b`);
const UNSUPPORTED_NUMBER = new RegExp(
  `\\blibvirt error code: (?:${[...UNSUPPORTED_ERRORS.keys()].join('|')}),`,
);
const UNSUPPORTED_WORDS = 'this function is not supported by the connection driver';

/** Whether a failure is an unsupported error, in the words of libvirt, of this kit or of the Perl kit. */
export function isUnsupported(message: string): boolean {
  return (
    message.includes(UNSUPPORTED_WORDS) || UNSUPPORTED_NAME.test(message) || UNSUPPORTED_NUMBER.test(message)
  );
}
