import type { Attempt, Check, Diagnostic } from './model.js';
import { ownText } from './own-text.js';

/**
 * The message of a failed check: its reason and everything printed for it. Conditions on messages, and the causes of failures,
 * refer to this text.
 */
export function checkMessage(check: Check): string {
  return joined([check.reason, ...texts(check.diagnostics)]);
}

/** Why a check, or a test as a whole, was skipped; undefined where nothing states it. */
export function skipReason(skipped: Check | Attempt): string | undefined {
  if ('outcome' in skipped) return skipped.reason && ownText(skipped.reason);
  return skipped.plan?.kind === 'skip-all' ? ownText(skipped.plan.reason) : undefined;
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

/** A text of its own, so that who keeps it keeps no more of the report. */
function joined(parts: readonly (string | undefined)[]): string {
  return ownText(parts.filter((part) => part !== undefined && part !== '').join('\n'));
}
