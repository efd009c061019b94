import { isProblem, openReport } from '@libvirt-tck/report-model';

/** The tests of a report that failed. */
export interface FailedTests {
  /** Path of the report. */
  readonly report: string;
  readonly ids: ReadonlySet<string>;
  /** False where other tests of that run may have failed as well. */
  readonly isComplete: boolean;
}

/**
 * Reads which tests failed in a report, in any format that `openReport` reads.
 * @throws ReportError
 */
export async function readFailedTests(report: string): Promise<FailedTests> {
  const reading = openReport(report);
  const ids = new Set<string>();
  for await (const test of reading.tests()) if (isProblem(test)) ids.add(test.id);
  const { complete } = await reading.summary;
  return { report, ids, isComplete: complete };
}
