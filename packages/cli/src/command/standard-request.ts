import type { CommandSpec } from '../command-spec.js';
import { writeFully } from '../terminal/write-fully.js';
import { kitVersion } from './version.js';

/**
 * Answers `--help`, `--version` and `--completion`, whatever else is on the command line: who asks for help may not
 * know the rest. Loads no more than it takes, because it is what shells and people wait for.
 * @returns whether there was such a request
 * @throws CliError
 */
export async function answerStandardRequest(spec: CommandSpec, argv: readonly string[]): Promise<boolean> {
  const request = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined).find(isRequest);
  if (request === undefined) return false;
  const answer = await answerTo(request, spec);
  try {
    writeFully(1, answer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return true;
    const { unwritable } = await import('../failure/unwritable.js');
    throw unwritable('standard output', error);
  }
  return true;
}

function isRequest(argument: string): boolean {
  return /^(?:--help|--version|--completion(?:=.*)?)$/.test(argument);
}

async function answerTo(request: string, spec: CommandSpec): Promise<string> {
  if (request === '--version') return `${spec.name} ${kitVersion()}\n`;
  if (request.startsWith('--completion')) {
    const { completionFor } = await import('../completion/completion.js');
    return completionFor(spec, request.split('=')[1] ?? '');
  }
  const { helpForTerminal } = await import('../help/help.js');
  return helpForTerminal(spec);
}
