import type { ReportHeader, Summary, Test } from './model.js';

/**
 * Turns a report into the text of one dialect, piece by piece: each call returns the text to append, so that what
 * has been learned can be on disk before the next test starts. `begin` once, `test` for each, `end` once.
 */
export interface ReportWriter {
  begin(header: ReportHeader): string;
  test(test: Test): string;
  end(summary: Summary): string;
}
