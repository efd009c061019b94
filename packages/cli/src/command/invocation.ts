import type { CommandLine, FormatName } from '../command-line/option-values.js';
import type { CommandSpec, OutputFormats } from '../command-spec.js';
import type { ExitStatus } from '../exit-status.js';
import type { Messages } from '../message/messages.js';
import type { Destination, Output } from '../output/destination.js';

/** A command's work; its result is the exit status. It imports what it needs late. */
export type Main<Spec extends CommandSpec> = (invocation: Invocation<Spec>) => Promise<ExitStatus>;

/** One call of a command: what was asked, and what to answer with. */
export interface Invocation<Spec extends CommandSpec> extends CommandLine<Spec> {
  readonly messages: Messages;
  /** For answers that have no formats, such as a list. */
  readonly stdout: Destination;
  /** For what people follow while standard output is taken. What the command itself says goes through `messages`. */
  readonly stderr: Destination;
  /**
   * Aborted when the command is to come to its end in good order, with an `InterruptionReason`: a signal came, or
   * nobody reads any of its outputs any more. Where that is all there is to say, `throwIfAborted` ends the command as
   * incomplete.
   */
  readonly signal: AbortSignal;
  /**
   * Opens all that `--output` and `--format` ask for, in the order asked for. Call it before the work starts.
   * @param inputs files that are read while the outputs are written
   * @throws CliError `unwritable`
   */
  openOutputs(inputs?: readonly string[]): readonly OutputOf<Spec>[];
}

/** An output in one of the formats that the command has. */
export type OutputOf<Spec extends CommandSpec> = Spec['outputs'] extends OutputFormats
  ? Output<FormatName<Spec['outputs']>>
  : never;
