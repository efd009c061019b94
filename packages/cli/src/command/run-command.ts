import type { CommandSpec } from '../command-spec.js';
import type { Main } from './invocation.js';
import { answerStandardRequest } from './standard-request.js';

/**
 * All that surrounds a command's work, from `process.argv` to the exit status. Answers `--help`, `--version` and
 * `--completion`; tells expected errors in a few lines and exits 2, others in full and exits 70; hands signals to `main`
 * as an abort; survives a closed pipe.
 */
export async function runCommand<const Spec extends CommandSpec>(
  spec: Spec,
  main: Main<Spec>,
): Promise<void> {
  const argv = process.argv.slice(2);
  try {
    if (await answerStandardRequest(spec, argv)) return;
    const { carryOut } = await import('./carry-out.js');
    process.exitCode = await carryOut(spec, argv, main);
  } catch (error) {
    const { tellFailure } = await import('../failure/tell-failure.js');
    process.exitCode = tellFailure(spec.name, error);
  }
}
