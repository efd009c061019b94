import type { CommandSpec } from '../command-spec.js';
import { columnsOf } from '../terminal/columns.js';
import { writeFully } from '../terminal/write-fully.js';
import { kitVersion } from './version.js';

/**
 * Answers `--help`, `--version` and `--completion`, whatever else is on the command line: who asks for help may not
 * know the rest. Nothing more is loaded for it than it takes.
 * @returns whether there was such a request
 */
export async function answerStandardRequest(spec: CommandSpec, argv: readonly string[]): Promise<boolean> {
  const request = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined).find(isRequest);
  if (request === undefined) return false;
  const answer = await answerTo(request, spec);
  try {
    writeFully(1, answer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return true;
}

function isRequest(argument: string): boolean {
  return /^(?:-h|--help|--version|--completion(?:=.*)?)$/.test(argument);
}

async function answerTo(request: string, spec: CommandSpec): Promise<string> {
  if (request === '--version') return `${spec.name} ${kitVersion()}\n`;
  const { formatHelp } = await import('../help/help.js');
  return formatHelp(spec, columnsOf('stdout'));
}
