import type { CommandFamilySpec, CommandSpec } from '../command-spec.js';
import type { Main } from './invocation.js';
import { answerStandardRequest } from './standard-request.js';

/**
 * All that surrounds a command's work, from `process.argv` to the exit status. Answers `--help`, `--version` and
 * `--completion`; tells expected errors in a few lines and exits 2, others in full and exits 70; hands signals to `main`
 * as an abort; survives a closed pipe.
 */
export function runCommand<const Spec extends CommandSpec>(spec: Spec, main: Main<Spec>): Promise<void> {
  return runWith({ spec, argv: process.argv.slice(2), main, completed: spec });
}

interface Run<Spec extends CommandSpec> {
  readonly spec: Spec;
  readonly argv: readonly string[];
  readonly main: Main<Spec>;
  /** What `--completion` is for: a shell completes the whole family of which this is one. */
  readonly completed: CommandSpec | CommandFamilySpec;
}

export async function runWith<Spec extends CommandSpec>({
  spec,
  argv,
  main,
  completed,
}: Run<Spec>): Promise<void> {
  await failingVisibly(spec.name, async () => {
    if (await answerStandardRequest(argv, spec, completed)) return;
    const { carryOut } = await import('./lazy.js');
    process.exitCode = await carryOut(spec, argv, main);
  });
}

/** Tells of a failure under the command's name, and sets the exit status that comes of it. */
export async function failingVisibly(name: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const { tellFailure } = await import('./lazy.js');
    process.exitCode = tellFailure(name, error);
  }
}
