import { CliError, ExitStatus, type Invocation } from '@libvirt-tck/cli';
import { openConversion } from '../convert.js';
import { parsePlatformFacts } from '../fact-spelling.js';
import { formatProblem } from '../problem.js';
import { openSink, pump, type ReportSink } from '../pump.js';
import type { spec } from './tck-convert.spec.js';

type ConvertInvocation = Invocation<typeof spec>;

/** All that `tck-convert` does. */
export async function convert(invocation: ConvertInvocation): Promise<ExitStatus> {
  const { options, operands, messages, signal } = invocation;
  const [first = '-', ...others] = operands;
  const inputs = [first, ...others] as const;
  if (inputs.filter((input) => input === '-').length > 1)
    throw new CliError('usage', 'read standard input more than once');
  const platform = parsePlatformFacts('platform', options.platform, messages.warn);
  const { sinks, close } = await openSinks(invocation, inputs);

  const report = await openConversion(inputs, {
    platform,
    isSameRun: options.sameRun,
    ...(options.maxChecks !== undefined && { maxChecks: options.maxChecks }),
  });
  const progress = messages.progress('converting tests');
  const summary = await pump(report, sinks, {
    signal,
    onTest: ({ id }, done) => progress.update(done, id),
  });
  // A reader that has seen enough (`| head`) is no trouble.
  if (summary === undefined) return ExitStatus.clean;
  progress.end();
  close();
  for (const problem of report.problems) messages.warn(formatProblem(problem));
  return summary.complete ? ExitStatus.clean : ExitStatus.incomplete;
}

/** `--to` is `--format`, but leaves the summary for people on standard output where files take the report. */
async function openSinks(
  { options, openOutputs }: ConvertInvocation,
  inputs: readonly string[],
): Promise<{ readonly sinks: readonly ReportSink[]; readonly close: () => void }> {
  const { to, format, output: files, rawOutcomes } = options;
  if (to !== undefined && format !== undefined) {
    throw new CliError('usage', 'follow both --to and --format: they are the same');
  }
  const outputs = openOutputs(inputs.filter((input) => input !== '-'));
  const sinks = await Promise.all(
    outputs.map((output) => {
      const isFree = files.length > 0 && !files.includes('-') && output.name === 'standard output';
      return openSink(output, { rawOutcomes, ...(to !== undefined && !isFree && { format: to }) });
    }),
  );
  return {
    sinks,
    close: () => {
      for (const output of outputs) output.close();
    },
  };
}
