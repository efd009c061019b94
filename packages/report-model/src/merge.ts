import type { Attempt, Platform, Report, ReportHeader, Summary, Test } from './model.js';
import { fillPlatform, platformFact, platformFacts } from './platform-facts.js';
import type { Problem } from './problem.js';
import { totalsOf } from './totals.js';

/**
 * Makes one report of shards and reruns of one run. A test that several of them have keeps all its attempts, in the
 * order they were started in (or else that of the reports), and the last one counts; where it was never started is no
 * attempt if it was started elsewhere, and one execution that several reports hold is one attempt. What the first report says of the run and its platform stands, and others add to it.
 * The result is complete if all reports are.
 */
export function mergeReports(
  reports: readonly [Report, ...Report[]],
  problem: (problem: Problem) => void = () => undefined,
): Report {
  const byId = new Map<string, Test[]>();
  for (const test of distinctTests(reports, problem)) {
    const same = byId.get(test.id);
    if (same === undefined) byId.set(test.id, [test]);
    else same.push(test);
  }
  const tests = [...byId.values()].map(mergeTests);
  return {
    ...mergeHeaders(reports, problem),
    tests,
    summary: {
      ...mergeSummaries(reports.map(({ summary }) => summary)),
      totals: totalsOf(tests),
    },
  };
}

/** All tests, those that stand in several reports of one run once: the same report may have been given twice. */
function distinctTests(reports: readonly Report[], problem: (problem: Problem) => void): readonly Test[] {
  const executions = new Map<string, Test>();
  let repeated = 0;
  for (const [index, { runId, tests }] of reports.entries()) {
    for (const [place, test] of tests.entries()) {
      const isTelling = runId !== undefined && test.started !== undefined;
      const key = JSON.stringify(isTelling ? [runId, test.id, test.started, test.duration] : [index, place]);
      const same = executions.get(key);
      if (same !== undefined) repeated += 1;
      if (attemptsOf(test) > attemptsOf(same)) executions.set(key, test);
    }
  }
  if (repeated > 0) {
    const tests = repeated === 1 ? '1 test stands' : `${repeated} tests stand`;
    problem({ code: 'ignored', message: `${tests} in several reports of the same run: each is taken once` });
  }
  return [...executions.values()];
}

function attemptsOf(test: Test | undefined): number {
  return test === undefined ? 0 : 1 + (test.earlier?.length ?? 0);
}

function mergeTests(tests: readonly Test[]): Test {
  const ran = tests.filter(({ ending }) => ending.kind !== 'not-started');
  const counting = ran.length === 0 ? tests.slice(-1) : ran;
  const inOrder = counting.every(({ started }) => started !== undefined)
    ? [...counting].sort((one, other) => compare(one.started ?? '', other.started ?? ''))
    : counting;
  const last = inOrder.at(-1) as Test;
  const earlier = inOrder.flatMap((test, index) => [
    ...(test.earlier ?? []),
    ...(index < inOrder.length - 1 ? [asAttempt(test)] : []),
  ]);
  return earlier.length === 0 ? last : { ...last, earlier };
}

function asAttempt({ id: _id, title: _title, known: _known, earlier: _earlier, ...attempt }: Test): Attempt {
  return attempt;
}

function mergeHeaders(
  reports: readonly [Report, ...Report[]],
  problem: (problem: Problem) => void,
): ReportHeader {
  const [{ tests: _tests, summary: _summary, ...first }] = reports;
  const started = earliest(reports.map((report) => report.started));
  const knownLists = new Map(
    reports.flatMap((report) => report.knownLists ?? []).map((list) => [`${list.file} ${list.sha256}`, list]),
  );
  return {
    ...first,
    ...(started !== undefined && { started }),
    platform: mergePlatforms(
      reports.map(({ platform }) => platform),
      problem,
    ),
    ...(knownLists.size > 0 && { knownLists: [...knownLists.values()] }),
  };
}

function mergePlatforms(platforms: readonly Platform[], problem: (problem: Problem) => void): Platform {
  return platforms.reduce((merged, platform) => {
    const facts = platformFacts(platform);
    for (const { name, value } of facts) {
      const stated = platformFact(merged, name);
      if (stated === undefined || stated === value) continue;
      const message = `the reports disagree on the platform: ${name} is ${stated}, and elsewhere ${value}`;
      problem({ code: 'contradiction', message });
    }
    return fillPlatform(merged, facts);
  });
}

function mergeSummaries(summaries: readonly Summary[]): Omit<Summary, 'totals'> {
  const ended = summaries
    .flatMap((summary) => summary.ended ?? [])
    .sort(compare)
    .at(-1);
  const others = summaries.flatMap((summary) => summary.others ?? []);
  const extra = summaries.find((summary) => summary.extra !== undefined)?.extra;
  return {
    complete: summaries.every(({ complete }) => complete),
    ...(ended !== undefined && { ended }),
    ...(extra !== undefined && { extra }),
    ...(others.length > 0 && { others }),
  };
}

/** Points in time are written so that their order is that of the text. */
function earliest(times: readonly (string | undefined)[]): string | undefined {
  return times.filter((time) => time !== undefined).sort(compare)[0];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
