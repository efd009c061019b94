import { allOptions } from '../command-line/global-options.js';
import { splitWords } from '../command-line/split-words.js';
import type { CommandFamilySpec, CommandSpec } from '../command-spec.js';
import { fullWriter } from '../terminal/full-writer.js';
import { kitVersion } from './version.js';

/**
 * Answers `--help`, `--version` and `--completion`, even if the rest of the command line is wrong. Loads only what the
 * answer needs: shells and people wait for it.
 * @returns whether there was such a request
 * @throws CliError
 */
export async function answerStandardRequest(
  argv: readonly string[],
  spec: CommandSpec | CommandFamilySpec,
  completed: CommandSpec | CommandFamilySpec = spec,
): Promise<boolean> {
  const words = 'commands' in spec ? argv : splitWords(argv, allOptions(spec));
  const request = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined).find(isRequest);
  if (request === undefined) return false;
  const [name, argument = ''] = request.split('=');
  if (name === '--version') await print(`${spec.name} ${kitVersion()}\n`);
  else if (name === '--help' || name === '-h') {
    const { helpForTerminal } = await import('../help/help.js');
    await print(await helpForTerminal(spec));
  } else {
    const { completionFor } = await import('../completion/completion.js');
    await print(completionFor(completed, argument));
  }
  return true;
}

function isRequest(argument: string): boolean {
  return /^(?:--help|-h|--version|--completion(?:=.*)?)$/s.test(argument);
}

async function print(answer: string): Promise<void> {
  try {
    fullWriter(1)(answer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
    const { unwritable } = await import('../failure/unwritable.js');
    throw unwritable('standard output', error);
  }
}
