import { isProblem, type OpenOptions, openInput } from '@libvirt-tck/report-model';

/** The tests of a report that failed. */
export interface FailedTests {
  /** Path of the report. */
  readonly report: string;
  readonly ids: ReadonlySet<string>;
  /** False where other tests of that run may have failed as well. */
  readonly isComplete: boolean;
}

/**
 * Reads which tests failed in a report, in any format that `openInput` reads.
 * @throws ReportError
 */
export async function readFailedTests(
  report: string,
  options: Pick<OpenOptions, 'maxChecks'> = {},
): Promise<FailedTests> {
  const reading = await openInput(report, options);
  const ids = new Set<string>();
  for await (const test of reading.tests()) if (isProblem(test)) ids.add(test.id);
  const { complete } = await reading.summary;
  return { report, ids, isComplete: complete };
}
