import { reasonOfCheck } from '../../cause.js';
import { escapeAttribute, escapeText } from '../../escape.js';
import type { WriterOptions } from '../../format.js';
import { type CheckIdentity, identify } from '../../identity.js';
import { isKnown, knownText } from '../../known.js';
import type { Attempt, Check, Fact, Known, Test } from '../../model.js';
import type { ReportWriter } from '../../writer.js';
import { joinDiagnostics } from '../diagnostics.js';
import { describeEnding, formatEnding, lastWords } from '../ending-text.js';
import { headerProperties, summaryProperties } from '../properties.js';
import { KNOWN_TYPE } from './case-reading.js';
import { INCOMPLETE_CASE, SKIP_ALL_CASE } from './suite-tests.js';

/**
 * Writes JUnit XML as CI systems take it in: a test is a suite, a check a case. A bad ending is an `error` case of its
 * own, a test that skips all is one skipped case. What JUnit has no place for stands in properties: of the suite of a
 * test, or (what is said about the whole report) of a suite without cases.
 * The last of these has one `error` case where the report is incomplete: no CI system must take it for a whole one.
 *
 * The outcome `todo` is written as skipped, with that type, and so is `bonus`: neither is a failure, nor a success to
 * rely on. So is what a known-broken list knows, as CI systems fail a build for any failure.
 */
export function junitWriter(options: Pick<WriterOptions, 'rawOutcomes'> = {}): ReportWriter {
  return annotatedJunitWriter([], options);
}

/** The same, for what is no report of a run: with properties of its own, which no reader takes for facts of the platform. */
export function annotatedJunitWriter(
  annotations: readonly Fact[],
  { rawOutcomes = false }: Pick<WriterOptions, 'rawOutcomes'> = {},
): ReportWriter {
  let name = '';
  return {
    begin: (header) => {
      name = header.suite;
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attribute('name', name)}>\n${about(name, [...headerProperties(header), ...annotations])}`;
    },
    test: (test) => testsuite(test, rawOutcomes ? never : isKnown),
    end: (summary) => {
      const cases = summary.complete ? [] : [incompleteReport(name)];
      return `${about(name, summaryProperties(summary), cases)}</testsuites>\n`;
    },
  };
}

/** Whether to write a problem as skipped. */
type IsSkipped = (known: Known | undefined) => known is Known;

function never(_known: Known | undefined): _known is never {
  return false;
}

function about(name: string, list: readonly Fact[], errors: readonly string[] = []): string {
  if (list.length === 0) return '';
  const counts = `tests="${errors.length}" failures="0" errors="${errors.length}" skipped="0"`;
  return `  <testsuite${attribute('name', name)} ${counts}>\n${properties(list)}${errors.join('')}  </testsuite>\n`;
}

function incompleteReport(name: string): string {
  return `    <testcase${attribute('classname', name)} name="${INCOMPLETE_CASE}">\n      <error type="incomplete" message="The report is incomplete."/>\n    </testcase>\n`;
}

function testsuite(test: Test, isSkipped: IsSkipped): string {
  const bad = test.ending.kind !== 'finished';
  const skipsAll = test.plan?.kind === 'skip-all' && test.checks.length === 0;
  const counts = { failures: 0, errors: 0, skipped: skipsAll ? 1 : 0 };
  if (bad) counts[isSkipped(test.known) ? 'skipped' : 'errors'] += 1;
  for (const { outcome, known } of test.checks) {
    if (outcome !== 'pass') counts[outcome === 'fail' && !isSkipped(known) ? 'failures' : 'skipped'] += 1;
  }
  const cases = test.checks.length + (bad ? 1 : 0) + (skipsAll ? 1 : 0);
  let text =
    `  <testsuite${attribute('name', test.id)} tests="${cases}" failures="${counts.failures}" errors="${counts.errors}"` +
    ` skipped="${counts.skipped}"${time(test.duration, 3)}${attribute('timestamp', test.started)}>\n`;
  text += properties(testProperties(test));
  const runs = test.earlier === undefined ? undefined : earlierFailures(test.checks, test.earlier);
  for (const [index, check] of test.checks.entries()) {
    text += testcase(test.id, check, isSkipped, runs?.[index] ?? []);
  }
  if (skipsAll) text += skippedTest(test.id, test.plan.reason);
  if (bad) text += badEnding(test, isSkipped);
  const before = joinDiagnostics(test.diagnostics);
  if (before !== '') text += `    <system-out>${escapeText(before)}</system-out>\n`;
  return `${text}  </testsuite>\n`;
}

/** For each check, how it failed in earlier attempts. */
function earlierFailures(checks: readonly Check[], earlier: readonly Attempt[]): (readonly Check[])[] {
  const keyOf = ({ name, occurrence }: CheckIdentity) => `${occurrence} ${name}`;
  const failures = new Map<string, Check[]>();
  for (const attempt of earlier) {
    for (const [index, identity] of identify(attempt.checks).entries()) {
      const check = attempt.checks[index];
      if (check?.outcome !== 'fail') continue;
      const key = keyOf(identity);
      const list = failures.get(key);
      if (list === undefined) failures.set(key, [check]);
      else list.push(check);
    }
  }
  return identify(checks).map((identity) => failures.get(keyOf(identity)) ?? []);
}

function testProperties(test: Test): Fact[] {
  const plan = test.plan?.kind === 'checks' ? String(test.plan.count) : test.plan?.kind;
  const known: readonly (readonly [string, string | undefined])[] = [
    ['test.title', test.title],
    ['test.ending', test.ending.kind === 'finished' ? undefined : formatEnding(test.ending)],
    ['test.plan', plan],
    ['test.earlier-attempts', test.earlier?.length.toString()],
  ];
  return known.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

function testcase(classname: string, check: Check, isSkipped: IsSkipped, earlier: readonly Check[]): string {
  const start = `    <testcase${attribute('classname', classname)}${attribute('name', check.name)}${time(check.duration)}`;
  const content = verdict(check, isSkipped, earlier);
  return content === '' ? `${start}/>\n` : `${start}>\n${content}    </testcase>\n`;
}

function verdict(check: Check, isSkipped: IsSkipped, earlier: readonly Check[]): string {
  const { outcome, known, reason } = check;
  if (outcome === 'fail' && !isSkipped(known)) {
    // As Surefire writes it: the first failure is the case's, those of reruns follow.
    const [first = check, ...reruns] = [...earlier, check];
    return failure('failure', first) + reruns.map((run) => failure('rerunFailure', run)).join('');
  }
  const text = joinDiagnostics(check.diagnostics);
  const output = text === '' ? '' : systemOut(text);
  const flaky = earlier.map((run) => failure('flakyFailure', run)).join('');
  if (outcome === 'pass') return flaky + output;
  const message = outcome === 'fail' && known !== undefined ? knownText(known) : reason;
  const type = outcome === 'fail' ? KNOWN_TYPE : outcome;
  return `      <skipped type="${type}"${attribute('message', message)}/>\n${output}`;
}

function failure(element: string, { reason, diagnostics }: Check): string {
  const text = joinDiagnostics(diagnostics);
  return `      <${element} type="fail"${attribute('message', reason ?? reasonOfCheck(text) ?? firstLine(text))}>${escapeText(text)}</${element}>\n`;
}

function systemOut(text: string): string {
  return `      <system-out>${escapeText(text)}</system-out>\n`;
}

function skippedTest(id: string, reason: string): string {
  return `    <testcase${attribute('classname', id)} name="${SKIP_ALL_CASE}">\n      <skipped type="skip"${attribute('message', reason)}/>\n    </testcase>\n`;
}

/** A case of its own, with what the test printed last: CI systems show no output of the cases that passed. */
function badEnding(test: Test, isSkipped: IsSkipped): string {
  const { id, ending, known } = test;
  const text = escapeText(joinDiagnostics(lastWords(test)));
  const verdict = isSkipped(known)
    ? `<skipped type="${KNOWN_TYPE}"${attribute('message', `${knownText(known)}: ${describeEnding(ending)}`)}/>`
    : `<error type="${ending.kind}"${attribute('message', describeEnding(ending))}${text === '' ? '/>' : `>${text}</error>`}`;
  return `    <testcase${attribute('classname', id)} name="(${ending.kind})">\n      ${verdict}\n    </testcase>\n`;
}

function properties(list: readonly Fact[]): string {
  if (list.length === 0) return '';
  const each = list.map(
    ({ name, value }) => `      <property${attribute('name', name)}${attribute('value', value)}/>\n`,
  );
  return `    <properties>\n${each.join('')}    </properties>\n`;
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
}

function time(seconds: number | undefined, digits?: number): string {
  if (seconds === undefined) return '';
  return ` time="${digits === undefined ? seconds : seconds.toFixed(digits)}"`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}
