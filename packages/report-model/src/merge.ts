import { plural } from '@libvirt-tck/text';
import { ReportError } from './error.js';
import type { Attempt, Platform, Report, ReportHeader, Summary, Test } from './model.js';
import { fillPlatform, PLATFORM_FACTS, platformFact, platformFacts } from './platform-facts.js';
import type { Problem } from './problem.js';
import { uniteShards } from './shards.js';
import { totalsOf } from './totals.js';

export interface MergeOptions {
  /** Takes a problem that did not prevent merging. */
  readonly problem?: (problem: Problem) => void;
  /** The reports' names in messages. */
  readonly names?: readonly string[];
  /** Takes the reports for one run, even if nothing in them shows it. */
  readonly isSameRun?: boolean;
}

/**
 * Makes one report of shards and reruns of one run. A test that several of them have keeps all its attempts, in the
 * order they were started in (or else that of the reports), and the last one counts. A test that was not
 * started is no attempt if another report has it started, and one execution in several reports is one attempt. The facts of the
 * first report about the run and its platform count, and others add to them. The result is complete if all reports are, and
 * none of their shards is missing or there several times.
 *
 * Throws a `ReportError` (`unrelated`) if reports share a test and nothing shows that they are of one run, unless `isSameRun`.
 */
export function mergeReports(
  reports: readonly [Report, ...Report[]],
  { problem = () => undefined, names = [], isSameRun = false }: MergeOptions = {},
): Report {
  const byId = new Map<string, Execution[]>();
  for (const execution of distinctExecutions(reports, problem)) {
    const same = byId.get(execution.test.id);
    if (same === undefined) byId.set(execution.test.id, [execution]);
    else same.push(execution);
  }
  if (!isSameRun) assertRelated(reports, [...byId.values()], names);
  const { isOneShard, faults } = uniteShards(
    reports,
    (index) => names[index] ?? `report ${index + 1}`,
    isSameRun,
  );
  for (const message of faults) problem({ code: 'contradiction', message });
  const tests = [...byId.values()].map((same) => mergeTests(same.map(({ test }) => test)));
  return {
    ...mergeHeaders(reports, isOneShard, names, problem),
    tests,
    summary: {
      ...mergeSummaries(
        reports.map(({ summary }) => summary),
        faults.length === 0,
      ),
      totals: totalsOf(tests),
    },
  };
}

/** A test of one report. */
interface Execution {
  readonly test: Test;
  readonly report: Report;
}

/** All tests; one in several reports of a run counts once, as the same report may have been given twice. */
function distinctExecutions(
  reports: readonly Report[],
  problem: (problem: Problem) => void,
): readonly Execution[] {
  const executions = new Map<string, Execution>();
  let repeated = 0;
  for (const [index, report] of reports.entries()) {
    const { runId, tests } = report;
    for (const [place, test] of tests.entries()) {
      const isTelling = runId !== undefined && test.started !== undefined;
      const key = JSON.stringify(isTelling ? [runId, test.id, test.started, test.duration] : [index, place]);
      const same = executions.get(key);
      if (same !== undefined) repeated += 1;
      if (attemptsOf(test) > attemptsOf(same?.test)) executions.set(key, { test, report });
    }
  }
  if (repeated > 0) {
    const message = `${plural(repeated, 'test')} in several reports of the same run: each is taken once`;
    problem({ code: 'ignored', message });
  }
  return [...executions.values()];
}

function attemptsOf(test: Test | undefined): number {
  return test === undefined ? 0 : 1 + (test.earlier?.length ?? 0);
}

/** Throws unless all reports that share a test are of one run. */
function assertRelated(
  reports: readonly Report[],
  executions: readonly (readonly Execution[])[],
  names: readonly string[],
): void {
  const nameOf = (report: Report) =>
    names[reports.indexOf(report)] ?? `report ${reports.indexOf(report) + 1}`;
  const related = new Set<string>();
  for (const same of executions) {
    const [first, ...others] = same.filter(({ test }) => test.ending.kind !== 'not-started');
    for (const other of others) {
      if (first === undefined || other.report === first.report) continue;
      const [one, two] = [nameOf(first.report), nameOf(other.report)];
      const pair = JSON.stringify([one, two]);
      if (related.has(pair)) continue;
      const why = differenceOf(first.report, other.report) ?? doubtOf(first.report, other.report);
      if (why !== undefined) {
        throw new ReportError(
          'unrelated',
          `merge ${one} and ${two}: both have the test ${first.test.id}, but ${why}. To see what changed, ` +
            `run tck-compare ${one} ${two}; if one reruns tests of the other, give --same-run`,
        );
      }
      related.add(pair);
    }
  }
}

/** The longest time between the starts of reports of one run, in milliseconds. */
const LONGEST_RUN = 6 * 3600 * 1000;

/** Why two reports are not of one run; undefined if they may be. */
function differenceOf(one: Report, other: Report): string | undefined {
  const areShards = one.shard !== undefined && other.shard !== undefined;
  if (!areShards && one.runId !== undefined && other.runId !== undefined && one.runId !== other.runId) {
    return `they are of different runs (${one.runId}, ${other.runId})`;
  }
  for (const { name } of PLATFORM_FACTS) {
    const values = [platformFact(one.platform, name), platformFact(other.platform, name)];
    if (!values.includes(undefined) && values[0] !== values[1]) {
      return `they are of different platforms (${name} ${values.join(', ')})`;
    }
  }
  const apart = Math.abs(Date.parse(one.started ?? '') - Date.parse(other.started ?? ''));
  return apart > LONGEST_RUN
    ? `they were started at different times (${one.started}, ${other.started})`
    : undefined;
}

/** Why two reports that do not differ may still be of different runs; undefined if they state that they are of one. */
function doubtOf(one: Report, other: Report): string | undefined {
  if (one.runId !== undefined && one.runId === other.runId) return undefined;
  const hasCommonFact = PLATFORM_FACTS.some(
    ({ name }) =>
      platformFact(one.platform, name) !== undefined && platformFact(other.platform, name) !== undefined,
  );
  const missing = [
    ...(hasCommonFact ? [] : ['platform']),
    ...(one.started === undefined || other.started === undefined ? ['start time'] : []),
  ];
  if (missing.length === 0) return undefined;
  return `nothing shows that they are of one run: they share no run id, and do not both state their ${missing.join(' and ')}`;
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
  isOneShard: boolean,
  names: readonly string[],
  problem: (problem: Problem) => void,
): ReportHeader {
  const [{ tests: _tests, summary: _summary, ...header }] = reports;
  const { shard: _shard, shardPlan: _plan, ...whole } = header;
  const first = isOneShard ? header : whole;
  const started = earliest(reports.map((report) => report.started));
  const knownLists = new Map(
    reports.flatMap((report) => report.knownLists ?? []).map((list) => [`${list.file} ${list.sha256}`, list]),
  );
  return {
    ...first,
    ...(started !== undefined && { started }),
    platform: mergePlatforms(
      reports.map(({ platform }) => platform),
      names,
      problem,
    ),
    ...(knownLists.size > 0 && { knownLists: [...knownLists.values()] }),
  };
}

function mergePlatforms(
  platforms: readonly Platform[],
  names: readonly string[],
  problem: (problem: Problem) => void,
): Platform {
  const silent = platforms.flatMap((platform, index) =>
    platformFacts(platform).length === 0 ? [names[index] ?? `report ${index + 1}`] : [],
  );
  if (silent.length > 0 && silent.length < platforms.length) {
    const message = `no platform is stated in ${silent.join(', ')}: its tests get the platform of the other reports`;
    problem({ code: 'contradiction', message });
  }
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

function mergeSummaries(summaries: readonly Summary[], isWhole: boolean): Omit<Summary, 'totals'> {
  const ended = summaries
    .flatMap((summary) => summary.ended ?? [])
    .sort(compare)
    .at(-1);
  const others = summaries.flatMap((summary) => summary.others ?? []);
  const extra = summaries.find((summary) => summary.extra !== undefined)?.extra;
  return {
    complete: isWhole && summaries.every(({ complete }) => complete),
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
