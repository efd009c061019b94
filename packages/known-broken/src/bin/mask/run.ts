import { CliError, ExitStatus, type Invocation, type OutputOf, worstStatus } from '@libvirt-tck/cli';
import { openInput, openSink, pump, type ReportSink, shellWord } from '@libvirt-tck/report-model';
import { isOutOfDate, loadLists, type MaskResult, maskReport, resultJson } from '../../index.js';
import {
  maskOptionsOf,
  warnOfExpiry,
  warnOfMisspeltTests,
  warnOfOverridden,
  warnOfProblems,
} from '../arguments.js';
import { reportFormat } from '../mask-formats.js';
import type { spec } from '../tck-mask.spec.js';
import type { AboutReport } from './page.js';
import { countsLine, maskText } from './text.js';

type MaskInvocation = Invocation<typeof spec>;
type MaskOutput = OutputOf<typeof spec>;

export async function run(invocation: MaskInvocation): Promise<ExitStatus> {
  const { options, operands, messages, signal, stdout } = invocation;
  const [input = '-'] = operands;
  if (options.known.length === 0) throw new CliError('usage', 'mask without a list: give one with --known');
  if (options.strict && options.lenient) throw new CliError('usage', 'be both --strict and --lenient');
  if (input === '-' && options.known.includes('-'))
    throw new CliError('usage', 'read both a list and the report from standard input');
  const maskOptions = maskOptionsOf(options, messages);
  const lists = await loadLists(options.known);
  warnOfExpiry(lists, maskOptions.now, messages);

  const outputs = invocation.openOutputs(input === '-' ? [] : [input]);
  const report = maskReport(await openInput(input, options), lists, maskOptions);
  const header = await report.header;
  warnOfOverridden(input, maskOptions.platform, header, messages);
  const sinks = await Promise.all(outputs.flatMap((output) => sinkOf(output, options)));
  const progress = messages.progress('masking tests');
  const tests = new Set<string>();
  const summary = await pump(report, sinks, {
    signal,
    onTest: ({ id }, done) => {
      tests.add(id);
      progress.update(done, id);
    },
  });
  // A reader that has seen enough (`| head`) is no trouble.
  if (summary === undefined) return ExitStatus.clean;
  progress.end();
  const result = await report.result;
  const about = { header, isComplete: summary.complete, platformOptions: platformOptions(options) };
  for (const output of outputs) {
    if (reportFormat(output.format) === undefined) output.write(textOf(output, result, about));
    else if (output.name === stdout.name) messages.note(countsLine(result));
    output.close();
  }
  warnOfProblems(report, messages);
  warnOfMisspeltTests(lists, tests, messages);
  if (!summary.complete) messages.warn('the report is incomplete: what is not in it is not known to work');
  return worstStatus(
    summary.complete ? ExitStatus.clean : ExitStatus.incomplete,
    result.problems.length > 0 ? ExitStatus.problems : ExitStatus.clean,
    isOutOfDate(result) ? outOfDateStatus(options) : ExitStatus.clean,
  );
}

/** The sink of the masked report; none for an output that takes the findings. */
function sinkOf(
  output: MaskOutput,
  { onlyFailures, durations, rawOutcomes }: MaskInvocation['options'],
): readonly Promise<ReportSink>[] {
  const format = reportFormat(output.format);
  return format === undefined
    ? []
    : [openSink({ ...output, format }, { onlyFailures, durations, rawOutcomes })];
}

function textOf({ format, style, columns }: MaskOutput, result: MaskResult, about: AboutReport): string {
  return format === 'json'
    ? resultJson(result, about.header)
    : maskText(result, { ...about, style, columns });
}

/** The same options for a command that is suggested. */
function platformOptions(options: MaskInvocation['options']): string {
  const { platform, platformDefault } = options;
  const words = [
    ...platform.map((facts) => `--platform ${shellWord(facts)} `),
    ...platformDefault.map((facts) => `--platform-default ${shellWord(facts)} `),
  ];
  return words.join('');
}

function outOfDateStatus({ strict, lenient }: MaskInvocation['options']): ExitStatus {
  if (strict) return ExitStatus.problems;
  return lenient ? ExitStatus.clean : ExitStatus.listOutOfDate;
}
