import { statSync } from 'node:fs';
import { defined } from './defined.js';
import { mergeReports } from './merge.js';
import type { Fact, Report, ReportHeader } from './model.js';
import { loadOpen, type OpenOptions, type OpenReport, openFolder, openLoaded, openReport } from './open.js';
import { overridePlatform } from './platform-facts.js';
import type { Problem } from './problem.js';

export interface ConvertOptions {
  /** Facts about the platform; what the report states instead is marked as overridden. */
  readonly platform?: readonly Fact[];
  /** Takes several reports for one run whatever they say. */
  readonly isSameRun?: boolean;
  /** See `OpenOptions`. */
  readonly maxChecks?: number;
}

/**
 * Opens reports in any formats (files, folders of `.tap` files, `-` for standard input) as one. A single report is read as
 * a stream; several, as shards and reruns of one run, are merged in memory.
 *
 * Throws a `ReportError` where an input cannot be read or is no report.
 */
export async function openConversion(
  inputs: readonly [string, ...string[]],
  options: ConvertOptions = {},
): Promise<OpenReport> {
  const report =
    inputs.length === 1 ? await openInput(inputs[0], options) : await openSeveral(inputs, options);
  const header = await report.header;
  const platform = overridePlatform(header.platform, options.platform ?? []);
  return withHeader(report, { ...header, platform });
}

/** The same report with another header. */
function withHeader(report: OpenReport, header: ReportHeader): OpenReport {
  return {
    header: Promise.resolve(header),
    tests: () => report.tests(),
    get dialect() {
      return report.dialect;
    },
    get summary() {
      return report.summary;
    },
    get problems() {
      return report.problems;
    },
    close: () => report.close(),
  };
}

async function openSeveral(
  inputs: readonly [string, ...string[]],
  { isSameRun = false, ...options }: ConvertOptions,
): Promise<OpenReport> {
  const problems: Problem[] = [];
  const load = async (open: OpenReport): Promise<Report> => {
    const { dialect: _, problems: noticed, ...report } = await loadOpen(open);
    problems.push(...noticed);
    return report;
  };
  const [first, ...rest] = await openInputs(inputs, (input) => openInput(input, options));
  const reports: [Report, ...Report[]] = [await load(first)];
  for (const open of rest) reports.push(await load(open));
  const merged = mergeReports(reports, {
    problem: (problem) => problems.push(problem),
    names: inputs,
    isSameRun,
  });
  return openLoaded({ ...merged, problems });
}

/**
 * Opens a report as people name it: a file, a folder of `.tap` files, `-` for standard input. All that it returns throws a
 * `ReportError` where `openReport` would.
 */
export async function openInput(input: string, { maxChecks }: OpenOptions = {}): Promise<OpenReport> {
  const options = defined({ maxChecks });
  return input !== '-' && isFolder(input) ? openFolder(input, options) : openReport(input, options);
}

/**
 * Opens several, up to where each has said what it is. Throws what is wrong with one of them, or an `AggregateError` of all
 * such faults.
 */
export async function openInputs<Inputs extends readonly string[]>(
  inputs: Inputs,
  open: (input: string) => Promise<OpenReport> = (input) => openInput(input),
): Promise<{ readonly [Index in keyof Inputs]: OpenReport }> {
  const outcomes = await Promise.allSettled(
    inputs.map(async (input) => {
      const report = await open(input);
      await report.header;
      return report;
    }),
  );
  const reports = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const faults = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (faults.length === 0) return reports as { [Index in keyof Inputs]: OpenReport };
  await Promise.all(reports.map((report) => report.close()));
  throw faults.length === 1 ? faults[0] : new AggregateError(faults, 'several reports cannot be read');
}

/** What is amiss with a file, reading it will tell. */
function isFolder(path: string): boolean {
  try {
    // In big integers, because otherwise Node, where this is a pipe, follows no symbolic link to a module it loads next
    // (https://github.com/nodejs/node/issues/51142).
    return statSync(path, { bigint: true }).isDirectory();
  } catch {
    return false;
  }
}
