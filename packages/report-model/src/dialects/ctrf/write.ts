import type { WriterOptions } from '../../format.js';
import { isKnown, knownText } from '../../known.js';
import type { Check, CheckOutcome, ReportHeader, Summary, Test } from '../../model.js';
import { platformFacts } from '../../platform-facts.js';
import { escapeControls } from '../../visible.js';
import type { ReportWriter } from '../../writer.js';
import { joinDiagnostics } from '../diagnostics.js';
import { describeEnding } from '../ending-text.js';

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

const STATUS: Readonly<Record<CheckOutcome, Status>> = {
  pass: 'passed',
  fail: 'failed',
  skip: 'skipped',
  todo: 'pending',
  bonus: 'other',
};

/** The version of the format that is written (ctrf.io). */
const SPEC_VERSION = '1.0.0';

/**
 * Writes the Common Test Report Format: an entry of `tests` for each check, in the suite of its test, one for each test
 * that ended badly and one for each that was skipped as a whole. Durations are in milliseconds there, 0 where unknown.
 */
export function ctrfWriter({ rawOutcomes = false }: Pick<WriterOptions, 'rawOutcomes'> = {}): ReportWriter {
  let header: ReportHeader | undefined;
  let separator = '\n';
  const counts: Record<Status, number> = { passed: 0, failed: 0, skipped: 0, pending: 0, other: 0 };

  const entry = (status: Status, members: object): string => {
    counts[status] += 1;
    const text = `${separator}${JSON.stringify({ status, ...members })}`;
    separator = ',\n';
    return text;
  };

  return {
    begin: (it) => {
      header = it;
      const head = {
        reportFormat: 'CTRF',
        specVersion: SPEC_VERSION,
        ...(it.started !== undefined && { timestamp: it.started }),
        generatedBy: it.suite,
      };
      const tool = { name: it.suite, ...(it.suiteVersion !== undefined && { version: it.suiteVersion }) };
      const start = JSON.stringify(head).slice(0, -1);
      return `${start},"results":{"tool":${JSON.stringify(tool)},"environment":${JSON.stringify(environment(it))},"tests":[`;
    },
    test: (test) => {
      let text = '';
      for (const check of test.checks) {
        const isSkipped = check.outcome === 'fail' && isKnown(check.known) && !rawOutcomes;
        const members = checkMembers(test, check);
        text += isSkipped
          ? entry('skipped', { ...members, message: escapeControls(knownText(check.known)) })
          : entry(STATUS[check.outcome], members);
      }
      if (test.plan?.kind === 'skip-all') {
        text += entry('skipped', wholeTest(test, 'skip', test.plan.reason));
      }
      if (test.ending.kind !== 'finished') {
        const how = describeEnding(test.ending);
        text +=
          isKnown(test.known) && !rawOutcomes
            ? entry('skipped', wholeTest(test, test.ending.kind, `${knownText(test.known)}: ${how}`))
            : entry('failed', wholeTest(test, test.ending.kind, how));
      }
      return text;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summaryOf(header, summary, counts))}}}\n`,
  };
}

function environment({ platform }: ReportHeader): object {
  const { host, uri } = platform;
  return {
    ...(host?.os !== undefined && { osPlatform: host.os }),
    ...(host?.osVersion !== undefined && { osVersion: host.osVersion }),
    ...(host?.kernel !== undefined && { osRelease: host.kernel }),
    ...(uri !== undefined && { testEnvironment: uri }),
    extra: Object.fromEntries(platformFacts(platform).map(({ name, value }) => [name, value])),
  };
}

function checkMembers(test: Test, check: Check): object {
  const trace = joinDiagnostics(check.diagnostics);
  const reason = check.reason ?? '';
  return {
    ...common(test, check.name === '' ? `check ${check.number}` : check.name, check.outcome),
    duration: milliseconds(check.duration),
    ...(reason !== '' && { message: escapeControls(reason) }),
    ...(trace !== '' && { trace: escapeControls(trace) }),
  };
}

function wholeTest(test: Test, rawStatus: string, message: string): object {
  return {
    ...common(test, `(${rawStatus})`, rawStatus),
    duration: milliseconds(test.duration),
    ...(message !== '' && { message: escapeControls(message) }),
  };
}

function common(test: Test, name: string, rawStatus: string): object {
  const retries = test.earlier?.length ?? 0;
  return {
    name: escapeControls(name),
    suite: [escapeControls(test.id)],
    rawStatus,
    ...(retries > 0 && { retries }),
  };
}

function summaryOf(
  header: ReportHeader | undefined,
  summary: Summary,
  counts: Readonly<Record<Status, number>>,
): object {
  const tests = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const start = time(header?.started);
  return {
    tests,
    ...counts,
    suites: summary.totals.tests,
    start,
    stop: Math.max(start, time(summary.ended)),
    extra: { complete: summary.complete, notRun: summary.totals.notRun },
  };
}

function milliseconds(seconds: number | undefined): number {
  return Math.round((seconds ?? 0) * 1000);
}

function time(text: string | undefined): number {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? 0 : time;
}
