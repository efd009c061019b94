import { loadYargs } from '../command-line/load-yargs.js';
import { parseCommandLine } from '../command-line/parse.js';
import type { CommandSpec } from '../command-spec.js';
import { ExitStatus } from '../exit-status.js';
import { tellFailure } from '../failure/tell-failure.js';
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
 * Does a command's work.
 * @throws whatever stops it, unless that is the wish to stop
 */
export async function carryOut<Spec extends CommandSpec>(
  spec: Spec,
  argv: readonly string[],
  main: Main<Spec>,
): Promise<ExitStatus> {
  const interruption = catchSignals();
  process.on('exit', () => standardError.eraseLive());
  process.on('uncaughtException', (error) => process.exit(tellFailure(spec.name, error)));
  const tellStall = () => {
    process.exitCode = tellFailure(
      spec.name,
      new Error('nothing is left to wait for, but the work is not done'),
    );
  };
  process.once('beforeExit', tellStall);
  try {
    return await main(await invocationOf(spec, argv, interruption));
  } catch (error) {
    if (!isInterruption(error, interruption.signal)) throw error;
    return ExitStatus.incomplete;
  } finally {
    process.off('beforeExit', tellStall);
  }
}

/** What is known of any command's options, whatever its specification. */
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
