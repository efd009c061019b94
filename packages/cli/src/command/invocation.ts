import type { CommandLine, FormatName } from '../command-line/option-values.js';
import type { CommandSpec, OutputFormats } from '../command-spec.js';
import type { ExitStatus } from '../exit-status.js';
import type { Messages } from '../message/messages.js';
import type { Destination, Output } from '../output/destination.js';

/** A command's work; returns the exit status. Imports its library lazily. */
export type Main<Spec extends CommandSpec> = (invocation: Invocation<Spec>) => Promise<ExitStatus>;

/** One call of a command: its command line, and its ways to answer. */
export interface Invocation<Spec extends CommandSpec> extends CommandLine<Spec> {
  readonly messages: Messages;
  /** For answers without formats, such as a list. */
  readonly stdout: Destination;
  /** For output that people follow while standard output is used otherwise. Messages go through `messages`. */
  readonly stderr: Destination;
  /**
   * Aborted, with an `InterruptionReason`, when the command should stop: after a signal, or when no output has a reader
   * any more. A command with nothing to save calls `throwIfAborted`, which ends it as incomplete.
   */
  readonly signal: AbortSignal;
  /**
   * Opens the outputs that `--output` and `--format` ask for, in their order. Call it before the work starts.
   * @param inputs files that are read while the outputs are written
   * @throws CliError `unwritable`, or `usage` for an unknown suffix
   */
  openOutputs(inputs?: readonly string[]): readonly OutputOf<Spec>[];
}

/** An output in one of the formats that the command has. */
export type OutputOf<Spec extends CommandSpec> = Spec['outputs'] extends OutputFormats
  ? Output<FormatName<Spec['outputs']>>
  : never;
