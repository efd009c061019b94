import { escapeAttribute, escapeText } from '../../escape.js';
import type { Check, Fact, Test } from '../../model.js';
import type { ReportWriter } from '../../writer.js';
import { joinDiagnostics } from '../diagnostics.js';
import { describeEnding, formatEnding } from '../ending-text.js';
import { headerProperties, summaryProperties } from '../properties.js';
import { SKIP_ALL_CASE } from './suite.js';

/**
 * Writes JUnit XML as CI systems take it in: a test is a suite, a check a case. A bad ending is an `error` case of its
 * own, a test that skips all is one skipped case. What JUnit has no place for stands in properties: of the suite of a
 * test, or (what is said about the whole report) of a suite without cases.
 *
 * The outcome `todo` is written as skipped, with that type, and so is `bonus`: neither is a failure, nor a success to
 * rely on.
 */
export function junitWriter(): ReportWriter {
  return annotatedJunitWriter([]);
}

/** The same, for what is no report of a run: with properties of its own, which no reader takes for facts of the platform. */
export function annotatedJunitWriter(annotations: readonly Fact[]): ReportWriter {
  let name = '';
  return {
    begin: (header) => {
      name = header.suite;
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attribute('name', name)}>\n${about(name, [...headerProperties(header), ...annotations])}`;
    },
    test: testsuite,
    end: (summary) => `${about(name, summaryProperties(summary))}</testsuites>\n`,
  };
}

function about(name: string, list: readonly Fact[]): string {
  if (list.length === 0) return '';
  return `  <testsuite${attribute('name', name)} tests="0" failures="0" errors="0" skipped="0">\n${properties(list)}  </testsuite>\n`;
}

function testsuite(test: Test): string {
  const bad = test.ending.kind !== 'finished';
  const skipsAll = test.plan?.kind === 'skip-all' && test.checks.length === 0;
  const failures = count(test.checks, 'fail');
  const skipped = count(test.checks, 'skip') + count(test.checks, 'todo') + count(test.checks, 'bonus');
  const cases = test.checks.length + (bad ? 1 : 0) + (skipsAll ? 1 : 0);
  let text =
    `  <testsuite${attribute('name', test.id)} tests="${cases}" failures="${failures}" errors="${bad ? 1 : 0}"` +
    ` skipped="${skipped + (skipsAll ? 1 : 0)}"${time(test.duration, 3)}${attribute('timestamp', test.started)}>\n`;
  text += properties(testProperties(test));
  for (const check of test.checks) text += testcase(test.id, check);
  if (skipsAll) text += skippedTest(test.id, test.plan.reason);
  if (bad) text += badEnding(test);
  const before = joinDiagnostics(test.diagnostics);
  if (before !== '') text += `    <system-out>${escapeText(before)}</system-out>\n`;
  return `${text}  </testsuite>\n`;
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

function testcase(classname: string, check: Check): string {
  const start = `    <testcase${attribute('classname', classname)}${attribute('name', check.name)}${time(check.duration)}`;
  const content = verdict(check);
  return content === '' ? `${start}/>\n` : `${start}>\n${content}    </testcase>\n`;
}

function verdict(check: Check): string {
  const text = joinDiagnostics(check.diagnostics);
  switch (check.outcome) {
    case 'pass':
      return text === '' ? '' : systemOut(text);
    case 'fail': {
      const message = attribute('message', check.reason ?? firstLine(text));
      return `      <failure type="fail"${message}>${escapeText(text)}</failure>\n`;
    }
    case 'skip':
    case 'todo':
    case 'bonus': {
      const message = check.reason === undefined ? '' : attribute('message', check.reason);
      return `      <skipped type="${check.outcome}"${message}/>\n${text === '' ? '' : systemOut(text)}`;
    }
  }
}

function systemOut(text: string): string {
  return `      <system-out>${escapeText(text)}</system-out>\n`;
}

function skippedTest(id: string, reason: string): string {
  return `    <testcase${attribute('classname', id)} name="${SKIP_ALL_CASE}">\n      <skipped type="skip"${attribute('message', reason)}/>\n    </testcase>\n`;
}

function badEnding(test: Test): string {
  const { ending } = test;
  return (
    `    <testcase${attribute('classname', test.id)} name="(${ending.kind})">\n` +
    `      <error type="${ending.kind}"${attribute('message', describeEnding(ending))}/>\n    </testcase>\n`
  );
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

function count(checks: readonly Check[], outcome: Check['outcome']): number {
  return checks.reduce((sum, check) => sum + (check.outcome === outcome ? 1 : 0), 0);
}

function time(seconds: number | undefined, digits?: number): string {
  if (seconds === undefined) return '';
  return ` time="${digits === undefined ? seconds : seconds.toFixed(digits)}"`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}
