import type { Attempt, Check, Diagnostic, Test } from '@libvirt-tck/report-model';

/**
 * What a failing check says: its reason and everything printed along with it. Conditions on messages, and the causes
 * that failures are grouped by, are about this text.
 */
export function checkMessage(check: Check): string {
  return joined([check.reason, ...texts(check.diagnostics)]);
}

/** What a badly ended test says last: how it ended, and what was printed since the last check that it reached. */
export function endingMessage(test: Attempt): string {
  const last = test.checks.at(-1);
  return joined([endingDetail(test), ...texts(last === undefined ? test.diagnostics : last.diagnostics)]);
}

function endingDetail({ ending }: Attempt): string | undefined {
  switch (ending.kind) {
    case 'crashed':
      return ending.signal;
    case 'exited':
      return `exit status ${ending.status}`;
    case 'bailed-out':
    case 'plan-broken':
    case 'not-started':
    case 'interrupted':
      return ending.reason;
    default:
      return undefined;
  }
}

function texts(diagnostics: readonly Diagnostic[] = []): readonly string[] {
  return diagnostics.map(({ text }) => text);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

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
