import type { WriterOptions } from '../../format.js';
import { countProblems, isKnown, knownText } from '../../known.js';
import type { Check, Diagnostic, ReportHeader, Summary, Test } from '../../model.js';
import { testOutcome } from '../../outcome.js';
import { describePlatform } from '../../platform-text.js';
import { escapeControls, escapeLine } from '../../visible.js';
import type { ReportWriter } from '../../writer.js';
import { formatEnding } from '../ending-text.js';

const INDENT = '    ';

/** How the reason of a TODO begins behind which `tapWriter` puts a known failure. */
export const KNOWN_REASON = /^(?:better than )?known issue /;

/**
 * Writes a report as one TAP stream: each test is a subtest and the point that closes it, each check a point of the
 * subtest. What TAP has no place for stands in comments `# key: value`, at the beginning about the report, behind a
 * test's point about that test.
 *
 * The stream calls itself TAP 13, not 14, and has no YAML blocks: Perl's TAP::Parser up to 3.44 holds either against it.
 */
export function tapWriter({ rawOutcomes = false }: Pick<WriterOptions, 'rawOutcomes'> = {}): ReportWriter {
  let tests = 0;
  return {
    begin: (header) => {
      tests = 0;
      return `TAP version 13\n${headerFacts(header)}`;
    },
    test: (test) => {
      tests += 1;
      return subtest(test, rawOutcomes) + closingPoint(tests, test, rawOutcomes) + testFacts(test);
    },
    end: (summary) => `${plan(tests)}${ended(summary)}`,
  };
}

function headerFacts(header: ReportHeader): string {
  return (
    fact('suite', header.suite) +
    fact('suite-version', header.suiteVersion) +
    fact('run-id', header.runId) +
    fact('shard', header.shard) +
    fact('shard-plan', header.shardPlan) +
    fact('started', header.started) +
    fact('uri', header.platform.uri) +
    fact('platform', describePlatform(header.platform) || undefined)
  );
}

function testFacts(test: Test): string {
  return (
    fact('title', test.title) +
    (test.ending.kind === 'finished' ? '' : fact('ending', formatEnding(test.ending))) +
    fact('started', test.started) +
    fact('duration', test.duration?.toString()) +
    fact('earlier-attempts', test.earlier?.length.toString())
  );
}

/** A bail-out, where the run is incomplete: no harness must take it for a whole one. */
function ended(summary: Summary): string {
  return fact('ended', summary.ended) + (summary.complete ? '' : 'Bail out! The report is incomplete.\n');
}

function fact(key: string, value: string | undefined): string {
  return value === undefined ? '' : `# ${key}: ${escapeLine(value)}\n`;
}

function subtest(test: Test, rawOutcomes: boolean): string {
  let text = `# Subtest: ${escapeLine(test.id)}\n`;
  if (test.plan !== undefined) {
    text += INDENT + (test.plan.kind === 'checks' ? plan(test.plan.count) : plan(0, test.plan.reason));
  }
  text += diagnostics(test.diagnostics);
  for (const check of test.checks)
    text += INDENT + point(check, rawOutcomes) + diagnostics(check.diagnostics);
  return text;
}

function closingPoint(number: number, test: Test, rawOutcomes: boolean): string {
  const outcome = testOutcome(test);
  const { known, unknown } = countProblems(test);
  if (!rawOutcomes && known > 0 && unknown === 0) {
    const [issue] = [test, ...test.checks].flatMap((it) => (isKnown(it.known) ? [it.known] : []));
    return `not ok ${number}${name(test.id)} # TODO ${issue === undefined ? '' : escapeTap(knownText(issue))}\n`;
  }
  const skipped = outcome === 'skip' ? ` # SKIP${reasonOf(test)}` : '';
  const ok = outcome === 'pass' || outcome === 'skip' || outcome === 'todo' || outcome === 'bonus';
  return `${ok ? 'ok' : 'not ok'} ${number}${name(test.id)}${skipped}\n`;
}

function reasonOf(test: Test): string {
  const reason = test.plan?.kind === 'skip-all' ? test.plan.reason : (test.checks[0]?.reason ?? '');
  return reason === '' ? '' : ` ${escapeTap(reason)}`;
}

function plan(count: number, skipped?: string): string {
  if (skipped === undefined) return `1..${count}\n`;
  return skipped === '' ? `1..${count} # SKIP\n` : `1..${count} # SKIP ${escapeTap(skipped)}\n`;
}

function point(check: Check, rawOutcomes: boolean): string {
  const failed = check.outcome === 'fail' || check.outcome === 'todo';
  const text = `${failed ? 'not ok' : 'ok'} ${check.number}${name(check.name)}`;
  const reason = check.reason === undefined || check.reason === '' ? '' : ` ${escapeReason(check.reason)}`;
  switch (check.outcome) {
    case 'skip':
      return `${text} # SKIP${reason}\n`;
    case 'todo':
    case 'bonus':
      return `${text} # TODO${reason}\n`;
    case 'pass':
    case 'fail':
      if (check.outcome === 'fail' && isKnown(check.known) && !rawOutcomes)
        return `${text} # TODO ${escapeTap(knownText(check.known))}\n`;
      return check.duration === undefined
        ? `${text}\n`
        : `${text} # time=${milliseconds(check.duration)}ms\n`;
  }
}

function milliseconds(seconds: number): string {
  return (seconds * 1000).toFixed(3).replace(/\.?0+$/, '');
}

function diagnostics(list: readonly Diagnostic[] | undefined): string {
  let text = '';
  for (const line of list?.flatMap((item) => item.text.split('\n')) ?? []) text += comment(line);
  return text;
}

function comment(line: string): string {
  if (line === '') return `${INDENT}#\n`;
  // A harness would take what follows `# Subtest` for a subtest.
  const escaped = escapeControls(line).replace(/^\s*S(?=ubtest(?::|$))/, (start) =>
    start.replace('S', '\\x53'),
  );
  return `${INDENT}# ${escaped}\n`;
}

function name(text: string): string {
  return text === '' ? '' : ` - ${escapeTap(text)}`;
}

/** A reason of a test's own must not look like one that `knownText` made. */
function escapeReason(reason: string): string {
  const text = escapeTap(reason);
  return KNOWN_REASON.test(reason) ? `${escapeTap('\\')}x${hexOf(reason)}${text.slice(1)}` : text;
}

function hexOf(text: string): string {
  return text.charCodeAt(0).toString(16).toUpperCase();
}

/** Blanks at the ends would be dropped, and a brace at the end be taken for the beginning of a subtest. */
function escapeTap(text: string): string {
  return escapeLine(text)
    .replace(/^[ \t]|[ \t]$/g, (blank) => (blank === ' ' ? '\\x20' : '\\x09'))
    .replace(/\{$/, '\\x7B')
    .replace(/[\\#]/g, '\\$&');
}
