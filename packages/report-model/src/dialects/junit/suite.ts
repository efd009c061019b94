import type { Attempt, Check, Ending, Fact, Plan, Test } from '../../model.js';
import { parseEnding } from '../ending-text.js';
import type { CaseResult, EarlierCheck } from './case-reading.js';
import { trimLines } from './case-reading.js';
import { formatterTest } from './formatter-tap.js';

/** A `testsuite` element as far as it was read. */
export interface Suite {
  /** Its name, below the names of the suites around it. */
  readonly path: string;
  readonly started?: string;
  readonly duration?: number;
  /** What it says of how many cases it has. */
  readonly stated?: string;
  readonly properties: Fact[];
  /** By class, in order of appearance; the empty name is that of cases without one. */
  readonly classes: Map<string, CaseResult[]>;
  systemOut: string;
  systemErr: string;
  /** Messages of `error` elements that are not of a case. */
  readonly errors: string[];
  /** How many cases and suites are in it, at any depth. */
  cases: number;
  suites: number;
}

/**
 * The tests of a suite: one for each class of its cases, or for the suite where they have none. A suite without cases
 * or suites is a test without checks, unless it only tells about the report.
 */
export function testsOf(suite: Suite): Test[] {
  const own = new Map(suite.properties.map(({ name, value }) => [name, value]));
  const isAboutReport = suite.properties.some(({ name }) => /^(?:report|platform)\./.test(name));
  if (suite.classes.size === 0) {
    if (suite.suites > 0 || isAboutReport) return [];
    suite.classes.set('', []);
  }
  return [...suite.classes].map(([name, cases]) => {
    const alone = suite.classes.size === 1;
    const formatter = name === '' ? formatterTest(suite, cases) : undefined;
    if (formatter !== undefined) return formatter;
    return plainTest(name || suite.path, cases, suite, alone, own);
  });
}

function plainTest(
  id: string,
  cases: readonly CaseResult[],
  suite: Suite,
  alone: boolean,
  own: ReadonlyMap<string, string>,
): Test {
  const written = ownEnding(own, cases);
  const checks = written.cases.map(toCheck);
  const earlier = earlierAttempts(written.cases);
  const title = own.get('test.title');
  const duration = alone && suite.duration !== undefined ? suite.duration : sumOf(cases);
  const before = trimLines([suite.systemOut, suite.systemErr].filter(Boolean).join('\n'));
  return {
    id,
    ...(title !== undefined && { title }),
    ...(earlier.length > 0 && { earlier }),
    ...(suite.started !== undefined && { started: suite.started }),
    ...(duration !== undefined && { duration }),
    ...(written.plan !== undefined && { plan: written.plan }),
    ending: written.ending ?? suiteEnding(suite),
    checks,
    ...(alone && before !== '' && { diagnostics: [{ kind: 'output', text: before }] }),
  };
}

/** What junitWriter says in properties, and the cases without the one that it made of the ending. */
function ownEnding(
  own: ReadonlyMap<string, string>,
  cases: readonly CaseResult[],
): { readonly plan?: Plan; readonly ending?: Ending; readonly cases: readonly CaseResult[] } {
  const plan = readPlan(own.get('test.plan'), cases);
  const ending = parseEnding(own.get('test.ending') ?? '');
  const last = cases.at(-1);
  const isEnding = ending !== undefined && last?.name === `(${ending.kind})`;
  const isSkipAll = plan?.kind === 'skip-all' && cases[0]?.name === SKIP_ALL_CASE;
  const rest = cases.slice(isSkipAll ? 1 : 0, isEnding ? -1 : undefined);
  return { ...(plan && { plan }), ...(ending && { ending }), cases: rest };
}

/** The name of the case that stands for a test that skips all. */
export const SKIP_ALL_CASE = '(all checks)';

function readPlan(text: string | undefined, cases: readonly CaseResult[]): Plan | undefined {
  if (text === 'skip-all') return { kind: 'skip-all', reason: cases[0]?.reason ?? '' };
  return text !== undefined && /^\d{1,9}$/.test(text) ? { kind: 'checks', count: Number(text) } : undefined;
}

function suiteEnding(suite: Suite): Ending {
  return suite.errors.length === 0
    ? { kind: 'finished' }
    : { kind: 'interrupted', reason: suite.errors.join('; ') };
}

function toCheck(result: CaseResult, index: number): Check {
  const { name, outcome, reason, duration, diagnostics } = result;
  return {
    number: index + 1,
    name,
    outcome,
    ...(reason !== undefined && { reason }),
    ...(duration !== undefined && { duration }),
    ...(diagnostics.length > 0 && { diagnostics }),
  };
}

/** One attempt for each time that some of the cases were executed before the last one, with just those. */
function earlierAttempts(cases: readonly CaseResult[]): Attempt[] {
  const attempts: Check[][] = [];
  for (const [index, { name, earlier }] of cases.entries()) {
    for (const [turn, run] of earlier.entries()) {
      attempts[turn] ??= [];
      attempts[turn].push(earlierCheck(index + 1, name, run));
    }
  }
  return attempts.map((checks) => ({ ending: { kind: 'finished' }, checks }));
}

function earlierCheck(number: number, name: string, run: EarlierCheck): Check {
  return { number, name, ...run };
}

function sumOf(cases: readonly CaseResult[]): number | undefined {
  const known = cases.flatMap(({ duration }) => duration ?? []);
  if (known.length === 0) return undefined;
  return Number(known.reduce((sum, seconds) => sum + seconds, 0).toFixed(6));
}
