import type { Attempt, Check, Diagnostic } from './model.js';

/**
 * The message of a failed check: its reason and everything printed for it. Conditions on messages, and the causes of failures,
 * refer to this text.
 */
export function checkMessage(check: Check): string {
  return joined([check.reason, ...texts(check.diagnostics)]);
}

/** The message of a test that ended badly: how it ended, and everything printed since its last check. */
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

/**
 * Begins every line that the runner itself adds to the output of a test. Such lines are for people: they depend on what ran
 * beside the test and on the host's logs, so nothing is matched or grouped by them.
 */
export const RUNNER_REMARK = 'tck-run: ';

/** Begins every line of a log that the runner adds to a test. */
export const LOG_LINE = 'tck-log: ';

function texts(diagnostics: readonly Diagnostic[] = []): readonly string[] {
  return diagnostics.map(({ text }) => (text.includes('tck-') ? withoutRunnerLines(text) : text));
}

function withoutRunnerLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*tck-(?:run|log): /.test(line))
    .join('\n');
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
