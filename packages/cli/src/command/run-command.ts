import type { CommandFamilySpec, CommandSpec } from '../command-spec.js';
import type { Main } from './invocation.js';
import { answerStandardRequest } from './standard-request.js';

/**
 * Runs a command, from `process.argv` to the exit status. Answers `--help`, `--version` and `--completion`; reports
 * expected errors in a few lines and exits 2, others in full and exits 70; passes signals to `main` as an abort; survives
 * a closed pipe.
 */
export function runCommand<const Spec extends CommandSpec>(spec: Spec, main: Main<Spec>): Promise<void> {
  return runWith({ spec, argv: process.argv.slice(2), main, completed: spec });
}

interface Run<Spec extends CommandSpec> {
  readonly spec: Spec;
  readonly argv: readonly string[];
  readonly main: Main<Spec>;
  /** The subject of `--completion`: for a member of a family, the family. */
  readonly completed: CommandSpec | CommandFamilySpec;
}

export async function runWith<Spec extends CommandSpec>({
  spec,
  argv,
  main,
  completed,
}: Run<Spec>): Promise<void> {
  await reportingFailures(spec.name, async () => {
    if (await answerStandardRequest(argv, spec, completed)) return;
    const { execute } = await import('./lazy.js');
    process.exitCode = await execute(spec, argv, main);
  });
}

/** Reports a failure under the command's name, and sets the exit status. */
export async function reportingFailures(name: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const { reportFailure } = await import('./lazy.js');
    process.exitCode = reportFailure(name, error);
  }
}
