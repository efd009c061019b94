import { type BigIntStats, statSync } from 'node:fs';
import { mergeReports } from './merge.js';
import type { Fact, Report, ReportHeader } from './model.js';
import { loadOpen, type OpenOptions, type OpenReport, openFolder, openLoaded, openReport } from './open.js';
import { overridePlatform } from './platform-facts.js';
import type { Problem } from './problem.js';

export interface ConvertOptions {
  /** Facts about the platform; those that the report states instead are marked as overridden. */
  readonly platform?: readonly Fact[];
  /** Takes several reports for one run, even if nothing in them shows it. */
  readonly isSameRun?: boolean;
  /** See `OpenOptions`. */
  readonly maxChecks?: number | undefined;
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
  const { distinct, problems } = withoutRepetitions(inputs);
  const report =
    distinct.length === 1 ? await openInput(distinct[0], options) : await openSeveral(distinct, options);
  const header = await report.header;
  const platform = overridePlatform(header.platform, options.platform ?? []);
  return withHeader(report, { ...header, platform }, problems);
}

type Inputs = readonly [string, ...string[]];

/** The inputs, each file or folder once, under whichever name it came first. */
function withoutRepetitions([first, ...others]: Inputs): {
  readonly distinct: Inputs;
  readonly problems: readonly Problem[];
} {
  const names = new Map([[identityOf(first), first]]);
  const rest: string[] = [];
  const problems: Problem[] = [];
  for (const input of others) {
    const identity = identityOf(input);
    const same = names.get(identity);
    if (same === undefined) {
      names.set(identity, input);
      rest.push(input);
      continue;
    }
    const repeated = input === same ? `${input} is given more than once` : `${input} is the same as ${same}`;
    problems.push({ code: 'ignored', message: `${repeated}: it is read once` });
  }
  return { distinct: [first, ...rest], problems };
}

function identityOf(input: string): string {
  const status = input === '-' ? undefined : statusOf(input);
  return status === undefined ? `path ${input}` : `${status.dev}:${status.ino}`;
}

/** The same report with another header, and problems before its own. */
function withHeader(report: OpenReport, header: ReportHeader, problems: readonly Problem[]): OpenReport {
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
      return [...problems, ...report.problems];
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
export async function openInput(
  input: string,
  options: Pick<OpenOptions, 'maxChecks'> = {},
): Promise<OpenReport> {
  return input !== '-' && isFolder(input) ? openFolder(input, options) : openReport(input, options);
}

/**
 * Opens several, and reads the header of each. Throws the fault of one of them, or an `AggregateError` of several.
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

function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() === true;
}

/** Undefined where a file has none; reading it reports why. */
function statusOf(path: string): BigIntStats | undefined {
  try {
    // In big integers, because otherwise Node, where this is a pipe, follows no symbolic link to a module it loads next
    // (https://github.com/nodejs/node/issues/51142).
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
