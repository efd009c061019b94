import type { Report } from '../src/model.js';
import type { ReportWriter } from '../src/writer.js';

/** All that a writer makes of a report. */
export function writeAll(writer: ReportWriter, report: Report): string {
  const { tests, summary, ...header } = report;
  return writer.begin(header) + tests.map((test) => writer.test(test)).join('') + writer.end(summary);
}
