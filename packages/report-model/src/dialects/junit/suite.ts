import { unescapeText } from '../../escape.js';
import type { Attempt, Check, Ending, Fact, Plan, Test } from '../../model.js';
import { parseEnding } from '../ending-text.js';
import { mapTexts } from '../map-texts.js';
import { isAboutReport } from '../properties.js';
import { type EarlierCheck, trimLines } from './case-reading.js';
import type { Counts, StatedCounts } from './counts.js';
import { formatterTest } from './formatter-tap.js';

/** The cases of one class in a suite. */
export interface Cases {
  readonly checks: Check[];
  /** How they went when they were executed before, for those that were. */
  readonly earlier: Map<Check, readonly EarlierCheck[]>;
}

/** A `testsuite` element as far as it was read. */
export interface Suite {
  /** Its name, below the names of the suites around it. */
  readonly path: string;
  readonly started?: string;
  readonly duration?: number;
  readonly file?: string;
  /** Whether there is no such element, and the document goes on as if there were. */
  readonly isLoose?: true;
  readonly stated: StatedCounts;
  readonly properties: Fact[];
  /** By class, in order of appearance; the empty name is that of cases without one. */
  readonly classes: Map<string, Cases>;
  systemOut: string;
  systemErr: string;
  /** What `error` and `failure` elements say that are not of a case. */
  readonly errors: string[];
  /** What is in it, at any depth. */
  readonly counts: Counts;
  suites: number;
  /** Whether the document breaks off in it. */
  isCut: boolean;
}

/**
 * The tests of a suite by class: one for each class of its cases, or for the suite where they have none. A suite without cases
 * or suites is a test without checks, unless it only tells about the report. What is in properties counts only where
 * `isOurs` says that junitWriter wrote it.
 */
export function testsOf(suite: Suite, isOurs: boolean): ReadonlyMap<string, Test> {
  const tests = new Map<string, Test>();
  if (suite.classes.size === 0) {
    const isEmpty = suite.suites > 0 && suite.errors.length === 0;
    if (isEmpty || suite.properties.some(isAboutReport)) return tests;
    suite.classes.set('', { checks: [], earlier: new Map() });
  }
  for (const [name, cases] of suite.classes) {
    const test = isOurs
      ? mapTexts(ownTest(suite, cases), unescapeText)
      : ((name === '' ? formatterTest(suite, cases.checks) : undefined) ??
        foreignTest(name || suite.path, suite, cases, tests.size === 0));
    tests.set(name, suite.isCut ? { ...test, ending: CUT } : test);
  }
  return tests;
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
