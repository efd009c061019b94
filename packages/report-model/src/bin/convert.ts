import { CliError, ExitStatus, type Invocation } from '@libvirt-tck/cli';
import { openConversion } from '../convert.js';
import { parsePlatformFacts } from '../fact-spelling.js';
import { testOutcome } from '../outcome.js';
import { formatProblem } from '../problem.js';
import { openSink, pump, type ReportSink } from '../pump.js';
import { summaryLine } from '../summary-line.js';
import type { spec } from './tck-convert.spec.js';

type ConvertInvocation = Invocation<typeof spec>;

/** Does what `tck-convert` is asked for. */
export async function convert(invocation: ConvertInvocation): Promise<ExitStatus> {
  const { options, operands, messages, signal } = invocation;
  const [first = '-', ...others] = operands;
  const inputs = [first, ...others] as const;
  if (inputs.filter((input) => input === '-').length > 1)
    throw new CliError('usage', 'read standard input more than once');
  const platform = parsePlatformFacts('platform', options.platform, messages.warn);
  const { sinks, hasSummary, close } = await openSinks(invocation, inputs);

  const report = await openConversion(inputs, {
    platform,
    isSameRun: options.sameRun,
    maxChecks: options.maxChecks,
  });
  const progress = messages.progress('converting tests');
  let skipped = 0;
  const summary = await pump(report, sinks, {
    signal,
    onTest: (test, done) => {
      if (testOutcome(test) === 'skip') skipped += 1;
      progress.update(done, test.id);
    },
  });
  // A reader that has seen enough (`| head`) is no trouble.
  if (summary === undefined) return ExitStatus.clean;
  progress.end();
  close();
  if (!hasSummary && sinks.some(({ target }) => target.isRead !== false))
    messages.note(summaryLine(summary.totals, skipped));
  for (const problem of report.problems) messages.warn(formatProblem(problem));
  const { shard } = await report.header;
  if (shard !== undefined)
    messages.warn(`this is only shard ${shard} of a run: name the reports of all shards`);
  return summary.complete && shard === undefined ? ExitStatus.clean : ExitStatus.incomplete;
}

interface Sinks {
  readonly sinks: readonly ReportSink[];
  /** Whether standard output shows text for people. */
  readonly hasSummary: boolean;
  readonly close: () => void;
}

/** `--to` is `--format`, but leaves the summary for people on standard output where files take the report. */
async function openSinks(
  { options, openOutputs, stdout }: ConvertInvocation,
  inputs: readonly string[],
): Promise<Sinks> {
  const { to, format, output: files } = options;
  if (to !== undefined && format !== undefined) {
    throw new CliError('usage', 'follow both --to and --format: they are the same');
  }
  const outputs = openOutputs(inputs.filter((input) => input !== '-'));
  const formatOf = ({ name, format: own }: (typeof outputs)[number]) => {
    const isFree = files.length > 0 && !files.includes('-') && name === stdout.name;
    return to === undefined || isFree ? own : to;
  };
  return {
    sinks: await Promise.all(
      outputs.map((output) => openSink(output, { ...options, format: formatOf(output) })),
    ),
    hasSummary: outputs.some((output) => output.name === stdout.name && formatOf(output) === 'text'),
    close: () => {
      for (const output of outputs) output.close();
    },
  };
}
