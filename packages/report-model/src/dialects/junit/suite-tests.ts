import { unescapeText } from '../../escape.js';
import type { Attempt, Check, Ending, Plan, Test } from '../../model.js';
import { parseEnding } from '../ending-text.js';
import { mapTexts } from '../map-texts.js';
import { isAboutReport, readSummaryProperties } from '../properties.js';
import { trimLines } from './case-reading.js';
import { formatterTest } from './formatter-tap.js';
import type { Cases, Suite } from './suite.js';

/** A test of a suite, before it has its id. */
export interface NamedTest {
  /** What the class of its cases is called; empty where they have none, or where that says nothing. */
  readonly classname: string;
  /** The path of its suite. */
  readonly suite: string;
  test: Test;
}

/**
 * The tests of a suite: one for each class of its cases, or for the suite where they have none. A suite without cases
 * or suites is a test without checks, unless it only tells about the report. What is in properties counts only where
 * `isOurs` says that junitWriter wrote it.
 */
export function testsOf(suite: Suite, isOurs: boolean): readonly NamedTest[] {
  if (isOurs && isIncompleteMarker(suite)) return [];
  if (suite.classes.size === 0) {
    const isEmpty = suite.isOuter && suite.errors.length === 0;
    if (isEmpty || suite.properties.some(isAboutReport)) return [];
    suite.casesOf('');
  }
  const tests: NamedTest[] = [];
  for (const [name, cases] of suite.classes) {
    const test = isOurs
      ? mapTexts(ownTest(suite, cases), unescapeText)
      : ((name === '' ? formatterTest(suite, cases.checks) : undefined) ??
        foreignTest(name || suite.path, suite, cases, tests.length === 0));
    tests.push({
      classname: isOurs ? '' : name,
      suite: suite.path,
      test: suite.isCut ? { ...test, ending: CUT } : test,
    });
  }
  return tests;
}

/** Whether the suite only says that the report is incomplete, as junitWriter says it. */
function isIncompleteMarker({ classes, properties }: Suite): boolean {
  const checks = [...classes.values()].flatMap((cases) => cases.checks);
  return (
    checks.length === 1 && checks[0]?.name === INCOMPLETE_CASE && !readSummaryProperties(properties).complete
  );
}

const CUT: Ending = { kind: 'interrupted', reason: 'the report breaks off here' };

/**
 * A test of which other programs tell: there is no plan. The suite's times are its own if it is alone in the suite, and
 * what the suite printed is the first one's.
 */
function foreignTest(id: string, suite: Suite, cases: Cases, isFirst: boolean): Test {
  const isAlone = suite.classes.size === 1;
  const duration = (isAlone ? suite.duration : undefined) ?? sumOf(cases.checks);
  const earlier = earlierAttempts(cases.earlier);
  const reason = suite.errors.join('\n');
  const test: { -readonly [Key in keyof Test]: Test[Key] } = {
    id,
    ending: reason === '' ? { kind: 'finished' } : { kind: 'interrupted', reason },
    checks: cases.checks,
  };
  if (earlier.length > 0) test.earlier = earlier;
  if (suite.started !== undefined) test.started = suite.started;
  if (duration !== undefined) test.duration = duration;
  if (isAlone && suite.file !== undefined)
    test.extra = { attributes: [{ name: 'file', value: suite.file }], elements: [] };
  return isFirst ? Object.assign(test, output(suite)) : test;
}

/** A test as junitWriter writes it. */
function ownTest(suite: Suite, { checks: cases, earlier: runs }: Cases): Test {
  const facts = new Map(suite.properties.map(({ name, value }) => [name, value]));
  const title = facts.get('test.title');
  const plan = readPlan(facts.get('test.plan'), cases);
  const ending = parseEnding(facts.get('test.ending') ?? 'finished') ?? { kind: 'finished' };
  const isEndingLast = ending.kind !== 'finished' && cases.at(-1)?.name === `(${ending.kind})`;
  const isSkipFirst = plan?.kind === 'skip-all' && cases[0]?.name === SKIP_ALL_CASE;
  return {
    id: suite.path,
    ...(title !== undefined && { title }),
    ...(suite.started !== undefined && { started: suite.started }),
    ...(suite.duration !== undefined && { duration: suite.duration }),
    ...(plan !== undefined && { plan }),
    ending,
    checks:
      isSkipFirst || isEndingLast ? cases.slice(isSkipFirst ? 1 : 0, isEndingLast ? -1 : undefined) : cases,
    ...output(suite),
    ...(runs.size > 0 && { earlier: earlierAttempts(runs) }),
  };
}

/** The name of the case that stands for a test that skips all. */
export const SKIP_ALL_CASE = '(all checks)';

/** The name of the case that stands for the part of a report that is missing. */
export const INCOMPLETE_CASE = '(incomplete)';

function output({ systemOut, systemErr }: Suite): Pick<Test, 'diagnostics'> {
  const text = trimLines([systemOut, systemErr].filter(Boolean).join('\n'));
  return text === '' ? {} : { diagnostics: [{ kind: 'output', text }] };
}

function readPlan(text: string | undefined, cases: readonly Check[]): Plan | undefined {
  if (text === 'skip-all') return { kind: 'skip-all', reason: cases[0]?.reason ?? '' };
  return text !== undefined && /^\d{1,9}$/.test(text) ? { kind: 'checks', count: Number(text) } : undefined;
}

/** One attempt for each time that some of the cases were executed before the last one, with just those. */
function earlierAttempts(earlier: Cases['earlier']): Attempt[] {
  const attempts: Check[][] = [];
  for (const [{ number, name }, runs] of earlier) {
    for (const [turn, run] of runs.entries()) {
      attempts[turn] ??= [];
      attempts[turn].push({ number, name, ...run });
    }
  }
  return attempts.map((checks) => ({ ending: { kind: 'finished' }, checks }));
}

function sumOf(checks: readonly Check[]): number | undefined {
  let sum: number | undefined;
  for (const { duration } of checks) if (duration !== undefined) sum = (sum ?? 0) + duration;
  return sum === undefined ? undefined : Number(sum.toFixed(6));
}
