import { CliError, ExitStatus, type Invocation, type OutputOf, worstStatus } from '@libvirt-tck/cli';
import { canonicalWriter, openInput } from '@libvirt-tck/report-model';
import { isOutOfDate, loadLists, type MaskResult, maskReport, resultJson, shellWord } from '../../index.js';
import { parseNow, parsePlatform, warnOfExpiry, warnOfOverridden, warnOfProblems } from '../arguments.js';
import type { spec } from '../tck-mask.spec.js';
import type { AboutReport } from './page.js';
import { maskText } from './text.js';

type MaskInvocation = Invocation<typeof spec>;
type MaskOutput = OutputOf<typeof spec>;

/** All that `tck-mask` does. */
export async function run(invocation: MaskInvocation): Promise<ExitStatus> {
  const { options, operands, messages, signal } = invocation;
  const [input = '-'] = operands;
  if (options.known.length === 0) throw new CliError('usage', 'mask without a list: give one with --known');
  if (options.strict && options.lenient) throw new CliError('usage', 'be both --strict and --lenient');
  const now = parseNow(options.now);
  const platform = parsePlatform('platform', options.platform, messages);
  const platformDefaults = parsePlatform('platform-default', options.platformDefault, messages);
  const lists = await loadLists(options.known);
  warnOfExpiry(lists, now, messages);

  const outputs = invocation.openOutputs(input === '-' ? [] : [input]);
  const report = maskReport(await openInput(input), lists, { now, platform, platformDefaults });
  const writers = outputs.flatMap((output) =>
    output.format === 'xml' ? [{ output, writer: canonicalWriter() }] : [],
  );
  const header = await report.header;
  warnOfOverridden(input, platform, header.platform.overridden ?? [], messages);
  for (const { output, writer } of writers) output.write(writer.begin(header));
  for await (const test of report.tests()) {
    signal.throwIfAborted();
    for (const { output, writer } of writers) output.write(writer.test(test));
  }
  const summary = await report.summary;
  for (const { output, writer } of writers) output.write(writer.end(summary));
  const result = await report.result;
  for (const output of outputs) {
    if (output.format !== 'xml')
      output.write(textOf(output, result, { header, platformOptions: platformOptions(options) }));
    output.close();
  }
  warnOfProblems(report, messages);
  if (!summary.complete) messages.warn('the report is incomplete: what is not in it is not known to work');
  return worstStatus(
    summary.complete ? ExitStatus.clean : ExitStatus.incomplete,
    result.problems.length > 0 ? ExitStatus.problems : ExitStatus.clean,
    isOutOfDate(result) ? outOfDateStatus(options) : ExitStatus.clean,
  );
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
