import type { OpenReport, ReportHeader } from '@libvirt-tck/report-model';
import { type MaskOptions, maskReport } from './mask/mask-report.js';
import type { MaskResult } from './mask/result.js';
import type { KnownList } from './model.js';
import { type Evidence, type TestEvidence, testEvidence } from './record/evidence.js';
import { type Facts, factsOf } from './record/facts.js';

/** The results of one report, masked. Holds a name and a word for every check. */
export interface Gathered extends Evidence {
  readonly file: string;
  readonly facts: Facts;
  /** Equal for reports of the same platform. */
  readonly platform: string;
  readonly header: ReportHeader;
  readonly result: MaskResult;
  readonly complete: boolean;
}

/** Reads a report to its end. */
export async function gather(
  file: string,
  report: OpenReport,
  lists: readonly KnownList[],
  options: MaskOptions = {},
): Promise<Gathered> {
  const masked = maskReport(report, lists, options);
  const header = await masked.header;
  const tests = new Map<string, TestEvidence>();
  for await (const test of masked.tests()) tests.set(test.id, testEvidence(test));
  const result = await masked.result;
  const { complete } = await masked.summary;
  const facts = factsOf(header.platform);
  return {
    file,
    facts,
    platform: JSON.stringify([...facts]),
    header,
    tests,
    result,
    problems: result.problems,
    complete,
  };
}
