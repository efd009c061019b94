import { CliError, ExitStatus, type Invocation, type OutputOf } from '@libvirt-tck/cli';
import { openConversion } from '../convert.js';
import type { FormatName } from '../format-list.js';
import { loadWriter } from '../formats.js';
import type { Fact } from '../model.js';
import type { Problem } from '../problem.js';
import type { ReportWriter } from '../writer.js';
import type { spec } from './tck-convert.spec.js';

type ConvertInvocation = Invocation<typeof spec>;

interface Writing {
  readonly output: OutputOf<typeof spec>;
  readonly writer: ReportWriter;
}

/** All that `tck-convert` does. */
export async function convert(invocation: ConvertInvocation): Promise<ExitStatus> {
  const { options, operands, messages, signal } = invocation;
  const [first = '-', ...others] = operands;
  const inputs = [first, ...others] as const;
  if (inputs.filter((input) => input === '-').length > 1)
    throw new CliError('usage', 'read standard input more than once');
  const platform = options.platform.flatMap((text) => text.split(',').map(parseFact));
  const writings = await openWritings(invocation, inputs);

  const { header, tests, summary, problems } = await openConversion(inputs, { platform });
  for (const { output, writer } of writings) output.write(writer.begin(header));
  const progress = messages.progress('converting tests');
  let done = 0;
  for await (const test of tests) {
    progress.update(done, test.id);
    // A reader that has seen enough (`| head`) is no trouble: nothing more is to be done.
    if (writings.every(({ output }) => !output.isRead)) return ExitStatus.clean;
    signal.throwIfAborted();
    for (const { output, writer } of writings) output.write(writer.test(test));
    done += 1;
  }
  progress.end();
  const end = await summary();
  for (const { output, writer } of writings) {
    output.write(writer.end(end));
    output.close();
  }
  for (const problem of problems) messages.warn(problemText(problem));
  return end.complete ? ExitStatus.clean : ExitStatus.incomplete;
}

/** `--to` is `--format`, which leaves the summary for people alone where standard output is free for it. */
async function openWritings(
  { options, openOutputs }: ConvertInvocation,
  inputs: readonly string[],
): Promise<Writing[]> {
  const { to, format, output: files } = options;
  if (to !== undefined && format !== undefined) {
    throw new CliError('usage', 'follow both --to and --format: they are the same');
  }
  const outputs = openOutputs(inputs.filter((input) => input !== '-'));
  return await Promise.all(
    outputs.map(async (output) => {
      const isFree = files.length > 0 && !files.includes('-') && output.name === 'standard output';
      const name: FormatName = to === undefined || isFree ? output.format : to;
      const { good, bad, warn, dim, bold } = output.style;
      const style = { good, bad, odd: warn, quiet: dim, strong: bold };
      const makeWriter = await loadWriter(name);
      return { output, writer: makeWriter({ width: output.columns, style }) };
    }),
  );
}

function parseFact(text: string): Fact {
  const at = text.indexOf('=');
  if (at < 1) throw new CliError('usage', `understand --platform ${text}: it must be NAME=VALUE`);
  return { name: text.slice(0, at), value: text.slice(at + 1) };
}

function problemText({ message, position }: Problem): string {
  return position === undefined
    ? message
    : `${position.file}:${position.line}:${position.column}: ${message}`;
}
