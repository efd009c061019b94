import { loadYargs } from '../command-line/load-yargs.js';
import { parseCommandLine } from '../command-line/parse.js';
import type { CommandSpec } from '../command-spec.js';
import { ExitStatus } from '../exit-status.js';
import { reportFailure } from '../failure/report-failure.js';
import { createMessages } from '../message/messages.js';
import { standardError } from '../message/standard-error.js';
import type { Output } from '../output/destination.js';
import { openOutputs } from '../output/open-outputs.js';
import { routeOutputs } from '../output/route.js';
import { standardStream, stdoutIsTerminal } from '../output/standard-stream.js';
import { loadStyle, wantsColor } from '../terminal/color.js';
import { catchSignals, type Interruption, isInterruption } from './interruption.js';
import type { Invocation, Main, OutputOf } from './invocation.js';

/**
 * Runs a command's `main`.
 * @returns its exit status; `incomplete` if it stopped because it was interrupted
 */
export async function execute<Spec extends CommandSpec>(
  spec: Spec,
  argv: readonly string[],
  main: Main<Spec>,
): Promise<ExitStatus> {
  const interruption = catchSignals();
  process.on('exit', () => standardError.eraseLive());
  process.on('uncaughtException', (error) => process.exit(reportFailure(spec.name, error)));
  const reportStall = () => {
    process.exitCode = reportFailure(
      spec.name,
      new Error('nothing is left to wait for, but the work is not done'),
    );
  };
  process.once('beforeExit', reportStall);
  try {
    return await main(await invocationOf(spec, argv, interruption));
  } catch (error) {
    if (!isInterruption(error, interruption.signal)) throw error;
    return ExitStatus.incomplete;
  } finally {
    process.off('beforeExit', reportStall);
  }
}

/** The options that every command, or every command with outputs, has. */
interface StandardValues {
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly output?: readonly string[];
  readonly format?: string;
}

async function invocationOf<Spec extends CommandSpec>(
  spec: Spec,
  argv: readonly string[],
  { signal, interrupt }: Interruption,
): Promise<Invocation<Spec>> {
  const { options, operands } = parseCommandLine(await loadYargs(), spec, argv);
  const { quiet, color, output: files = [], format } = options as StandardValues;
  const styleFor = (isTerminal: boolean) =>
    loadStyle(wantsColor({ option: color, environment: process.env, isTerminal }));
  standardError.style = await styleFor(standardError.isTerminal);
  const stdoutStyle = await styleFor(stdoutIsTerminal);

  function openAll(inputs: readonly string[] = []): readonly OutputOf<Spec>[] {
    if (spec.outputs === undefined) return [];
    const routes = routeOutputs(spec.outputs, { files, format, quiet, stdoutIsTerminal });
    const outputs: readonly Output[] = openOutputs(routes, {
      inputs,
      stdoutStyle,
      onAllUnread: () => interrupt('output closed'),
    });
    return outputs as readonly OutputOf<Spec>[];
  }
  return {
    options,
    operands,
    messages: createMessages(spec.name, standardError, quiet),
    stdout: standardStream('stdout', stdoutStyle),
    stderr: standardStream('stderr', standardError.style),
    signal,
    openOutputs: openAll,
  };
}
