import type { OpenReport, Test } from '@libvirt-tck/report-model';
import { alignTests } from './align/align-tests.js';
import { noRenames, type Renames } from './align/renames-file.js';
import { alignSingleStreams } from './align/single-streams.js';
import { UnmatchedRenames } from './align/unmatched-renames.js';
import { ApiUse } from './api-view.js';
import { matrixOf } from './matrix/matrix.js';
import type { ComparedReport, Comparison, RollUpBy } from './model.js';
import { PairCollector } from './pair.js';
import { conditionFacts } from './platform/compare-platforms.js';

/** A report, and its name in outputs. */
export interface NamedReport {
  readonly name: string;
  readonly report: OpenReport;
}

export interface CompareOptions {
  /** The present names of tests and checks, whichever report still has earlier ones. */
  readonly renames?: Renames;
  /** Take probable renames for certain: an item that is the same but for its name is no difference. */
  readonly acceptRenames?: boolean;
  /** Also count by area, feature or function. */
  readonly by?: RollUpBy;
  /** Called after each test, with the number of tests compared. */
  readonly onTest?: (done: number) => void;
}

/**
 * Compares reports with the first of them. They are read as streams, in step: memory grows with the differences, and with how
 * far apart the reports have the same test.
 *
 * Throws a `ReportError` if one of them cannot be read.
 */
export async function compareReports(
  named: readonly [NamedReport, NamedReport, ...NamedReport[]],
  options: CompareOptions = {},
): Promise<Comparison> {
  const { renames = noRenames, acceptRenames = false, by, onTest } = options;
  const headers = await Promise.all(named.map(({ report }) => report.header));
  const [baseHeader, ...otherHeaders] = headers;
  if (baseHeader === undefined) throw new RangeError('there is no report to compare with');
  // Only a table of several reports has a cell for each of them.
  const keepUnresolved = otherHeaders.length > 1;
  const pairs = otherHeaders.map(
    (header) => new PairCollector(baseHeader, header, { renames, acceptRenames, by, keepUnresolved }),
  );
  const tallies = named.map(() => ({ tests: 0, checks: 0, api: new ApiUse() }));
  const unmatched = new UnmatchedRenames(renames);
  const areStreams = headers.every(({ suite }) => suite === 'tap');
  const tests = await alignSingleStreams(
    named.map(({ report }) => report.tests()),
    areStreams,
  );
  const streams = tests.map((report) =>
    renames.tests.size === 0 ? report : withCurrentIds(report, renames.tests, unmatched),
  );
  let done = 0;
  for await (const aligned of alignTests(streams)) {
    const [base, ...others] = aligned;
    for (const [index, other] of others.entries()) pairs[index]?.add(base, other);
    for (const [index, test] of aligned.entries()) {
      const tally = tallies[index];
      if (test === undefined || tally === undefined) continue;
      tally.tests += 1;
      tally.checks += test.checks.length;
      tally.api.add(test);
      unmatched.seeChecks(test);
    }
    done += 1;
    onTest?.(done);
  }
  const summaries = await Promise.all(named.map(({ report }) => report.summary));
  const isComplete = (index: number) => summaries[index]?.complete === true;
  const reports = named.map(({ name }, index): ComparedReport => {
    const { suite = '', suiteVersion, started } = headers[index] ?? {};
    const { tests = 0, checks = 0 } = tallies[index] ?? {};
    return {
      name,
      suite,
      ...(suiteVersion !== undefined && { suiteVersion }),
      ...(started !== undefined && { started }),
      tests,
      checks,
      complete: isComplete(index),
    };
  });
  const none = new ApiUse();
  const results = pairs.map((pair, index) =>
    pair.result({ old: isComplete(0), new: isComplete(index + 1) }, [
      tallies[0]?.api ?? none,
      tallies[index + 1]?.api ?? none,
    ]),
  );
  const unmatchedRenames = unmatched.result();
  if (!keepUnresolved) return { reports, pairs: results, unmatchedRenames };
  const columns = pairs.map(({ unresolved }, index) => ({
    differences: results[index]?.differences ?? [],
    unresolved,
  }));
  const platforms = headers.map(({ platform }) => conditionFacts(platform));
  return { reports, pairs: results, matrix: matrixOf(columns, platforms), unmatchedRenames };
}

async function* withCurrentIds(
  tests: AsyncIterable<Test>,
  ids: ReadonlyMap<string, string>,
  unmatched: UnmatchedRenames,
): AsyncGenerator<Test> {
  for await (const test of tests) {
    unmatched.seeTest(test.id);
    const id = ids.get(test.id);
    yield id === undefined ? test : { ...test, id };
  }
}
