import { isatty } from 'node:tty';
import type { CommandLine, FormatName } from '../command-line/option-values.js';
import { parseCommandLine } from '../command-line/parse.js';
import type { CommandSpec, OutputFormats } from '../command-spec.js';
import { ExitStatus } from '../exit-status.js';
import { describeExpectedError, describeInternalError, expectedErrorsIn } from '../failure/describe.js';
import { createMessages, type Messages } from '../message/messages.js';
import { openStandardError, type StandardError } from '../message/standard-error.js';
import type { Output } from '../output/output.js';
import { loadStyle, wantsColor } from '../terminal/color.js';
import { catchSignals, type Interruption } from './interruption.js';
import { answerStandardRequest } from './standard-request.js';
import { kitVersion } from './version.js';

/** One call of a command: what was asked, and what to answer with. */
export interface Invocation<Spec extends CommandSpec> extends CommandLine<Spec> {
  readonly messages: Messages;
  /**
   * Aborted when the command is to come to its end in good order, with an `InterruptionReason`: a signal came, or
   * nobody reads any of its outputs any more.
   */
  readonly signal: AbortSignal;
  /**
   * Opens all that `--output` and `--format` ask for, in the order asked for. Call it before the work starts.
   * @param inputs files that are read while the outputs are written
   * @throws CliError `unwritable`
   */
  openOutputs(inputs?: readonly string[]): Promise<readonly Output<FormatOf<Spec>>[]>;
}

type FormatOf<Spec extends CommandSpec> = Spec['outputs'] extends OutputFormats
  ? FormatName<Spec['outputs']>
  : never;

/**
 * All that surrounds a command's work, from `process.argv` to the exit status. Answers `--help`, `--version` and
 * `--completion`; tells expected errors in one line and exits 2, others in full and exits 70; hands signals to `main` as an
 * abort; survives a closed pipe.
 * @param main does the work, importing what it needs late; its result is the exit status
 */
export async function runCommand<const Spec extends CommandSpec>(
  spec: Spec,
  main: (invocation: Invocation<Spec>) => Promise<ExitStatus>,
): Promise<void> {
  const argv = process.argv.slice(2);
  if (await answerStandardRequest(spec, argv)) return;
  const stderr = openStandardError();
  let hasEnded = false;
  const fail = (error: unknown): ExitStatus => {
    hasEnded = true;
    return tell(spec.name, stderr, error);
  };
  process.on('uncaughtException', (error) => process.exit(fail(error)));
  process.on('beforeExit', () => {
    if (!hasEnded)
      process.exitCode = fail(new Error('nothing was left to wait for, but the work was not done'));
  });
  try {
    process.exitCode = await main(await invocationOf(spec, argv, stderr));
    hasEnded = true;
  } catch (error) {
    process.exitCode = fail(error);
  }
}

async function invocationOf<Spec extends CommandSpec>(
  spec: Spec,
  argv: readonly string[],
  stderr: StandardError,
): Promise<Invocation<Spec>> {
  const interruption = catchSignals(() => stderr.eraseLive());
  const { options, operands } = parseCommandLine(spec, argv);
  const { color, quiet } = options as StandardValues;
  stderr.style = await styleFor(color, stderr.isTerminal);
  return {
    options,
    operands,
    messages: createMessages(spec.name, stderr, quiet),
    signal: interruption.signal,
    openOutputs: (inputs = []) => openAll(spec, options as StandardValues, inputs, stderr, interruption),
  };
}

/** What is known of any command's options, whatever its specification. */
interface StandardValues {
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly output?: readonly string[];
  readonly format?: string;
}

function styleFor(option: boolean | undefined, isTerminal: boolean) {
  return loadStyle(wantsColor({ option, environment: process.env, isTerminal }));
}

async function openAll<Spec extends CommandSpec>(
  spec: Spec,
  { output = [], format, quiet, color }: StandardValues,
  inputs: readonly string[],
  stderr: StandardError,
  interruption: Interruption,
): Promise<readonly Output<FormatOf<Spec>>[]> {
  if (spec.outputs === undefined) return [];
  const { routeOutputs } = await import('../output/route.js');
  const { openOutputs } = await import('../output/open-outputs.js');
  const stdoutIsTerminal = isatty(1);
  const routes = routeOutputs(spec.outputs, { files: output, format, quiet, stdoutIsTerminal });
  const outputs = openOutputs(routes, {
    inputs,
    stdoutStyle: await styleFor(color, stdoutIsTerminal),
    beforeStdoutWrite: () => {
      if (stdoutIsTerminal) stderr.eraseLive();
    },
    onAllUnread: () => interruption.interrupt('output closed'),
  });
  return outputs as readonly Output<FormatOf<Spec>>[];
}

function tell(command: string, stderr: StandardError, error: unknown): ExitStatus {
  const expected = expectedErrorsIn(error);
  for (const one of expected) stderr.print(describeExpectedError(command, one));
  if (expected.length > 0) return ExitStatus.trouble;
  stderr.print(describeInternalError(command, kitVersion(), error));
  return ExitStatus.internal;
}
