import {
  type Fact,
  fillPlatform,
  type OpenReport,
  overridePlatform,
  type ReportHeader,
  type Test,
} from '@libvirt-tck/report-model';
import type { KnownList } from '../model.js';
import { openMask } from './masking.js';
import type { MaskResult } from './result.js';

/** A report that is masked while it is read. */
export interface MaskedReport extends OpenReport {
  /** The result; reads the tests first if nothing has. */
  readonly result: Promise<MaskResult>;
}

export interface MaskOptions {
  /** The moment to judge expiry by; now unless given. */
  readonly now?: Date;
  /** Facts about the platform; those that the report states differently are overridden, and marked so. */
  readonly platform?: readonly Fact[];
  /** Facts that hold only where the report does not state them. */
  readonly platformDefaults?: readonly Fact[];
}

/** The header, with the platform as the options describe it. */
export function describedHeader(
  header: ReportHeader,
  { platform = [], platformDefaults = [] }: Pick<MaskOptions, 'platform' | 'platformDefaults'>,
): ReportHeader {
  return { ...header, platform: overridePlatform(fillPlatform(header.platform, platformDefaults), platform) };
}

/**
 * Masks a report as a stream, one test at a time: `writeReport(maskReport(openReport(file), lists), target)`. Nothing of the
 * report is changed but what an earlier masking added.
 */
export function maskReport(
  report: OpenReport,
  lists: readonly KnownList[],
  { now = new Date(), platform = [], platformDefaults = [] }: MaskOptions = {},
): MaskedReport {
  const mask = openMask(lists, now);
  let result: MaskResult | undefined;
  let header: Promise<ReportHeader> | undefined;
  let areTestsTaken = false;

  async function begin(): Promise<ReportHeader> {
    return mask.begin(describedHeader(await report.header, { platform, platformDefaults }));
  }
  async function* tests(): AsyncGenerator<Test, void, void> {
    areTestsTaken = true;
    header ??= begin();
    await header;
    for await (const test of report.tests()) yield mask.test(test);
    result = mask.end();
  }
  async function passOver(): Promise<void> {
    if (areTestsTaken) return;
    for await (const _test of tests());
  }
  return {
    get dialect() {
      return report.dialect;
    },
    get header() {
      header ??= begin();
      return header;
    },
    tests,
    get summary() {
      return passOver().then(() => report.summary);
    },
    get result() {
      return passOver().then(() => {
        result ??= mask.end();
        return result;
      });
    },
    get problems() {
      return report.problems;
    },
    close: () => report.close(),
  };
}
