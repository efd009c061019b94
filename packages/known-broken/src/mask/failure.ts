import type { Test } from '@libvirt-tck/report-model';

/** By number, as `virErrorNumber` of libvirt/virterror.h has them: what the driver does not offer. */
const UNSUPPORTED = {
  3: 'VIR_ERR_NO_SUPPORT',
  67: 'VIR_ERR_CONFIG_UNSUPPORTED',
  74: 'VIR_ERR_ARGUMENT_UNSUPPORTED',
  84: 'VIR_ERR_OPERATION_UNSUPPORTED',
} as const;

const UNSUPPORTED_NAME = new RegExp(`\\b(?:${Object.values(UNSUPPORTED).join('|')})\\b`);
const UNSUPPORTED_NUMBER = new RegExp(`\\blibvirt error code: (?:${Object.keys(UNSUPPORTED).join('|')}),`);
const UNSUPPORTED_WORDS = 'this function is not supported by the connection driver';

/** Whether a failure is an unsupported error, in the words of libvirt, of this kit or of the Perl kit. */
export function isUnsupported(message: string): boolean {
  return (
    message.includes(UNSUPPORTED_WORDS) || UNSUPPORTED_NAME.test(message) || UNSUPPORTED_NUMBER.test(message)
  );
}

/** Why a test skipped everything; undefined if it did not. */
export function skipAllReason(test: Test): string | undefined {
  return test.plan?.kind === 'skip-all' ? test.plan.reason : undefined;
}
