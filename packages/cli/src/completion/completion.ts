import { basename } from 'node:path';
import { type Shell, shells } from '../command-line/global-options.js';
import type { CommandFamilySpec, CommandSpec } from '../command-spec.js';
import { CliError } from '../failure/cli-error.js';
import { bashCompletion, bashFamilyCompletion } from './bash.js';
import { fishCompletion, fishFamilyCompletion } from './fish.js';
import { zshCompletion, zshFamilyCompletion } from './zsh.js';

interface ScriptMaker {
  readonly command: (spec: CommandSpec) => string;
  readonly family: (family: CommandFamilySpec) => string;
}

const makers: Readonly<Record<Shell, ScriptMaker>> = {
  bash: { command: bashCompletion, family: bashFamilyCompletion },
  zsh: { command: zshCompletion, family: zshFamilyCompletion },
  fish: { command: fishCompletion, family: fishFamilyCompletion },
};

/** The script that a shell sources to complete the command's options and arguments. */
export function formatCompletion(spec: CommandSpec | CommandFamilySpec, shell: Shell): string {
  return 'commands' in spec ? makers[shell].family(spec) : makers[shell].command(spec);
}

/**
 * The answer to `--completion=SHELL`.
 * @param shell when empty, the user's own
 * @throws CliError `usage`
 */
export function completionFor(spec: CommandSpec | CommandFamilySpec, shell: string): string {
  const wanted = shell === '' ? basename(process.env.SHELL ?? 'bash') : shell;
  if (!isShell(wanted))
    throw new CliError(
      'usage',
      `complete for the shell '${wanted}': --completion=SHELL knows ${shells.join(', ')}`,
    );
  return formatCompletion(spec, wanted);
}

function isShell(name: string): name is Shell {
  return (shells as readonly string[]).includes(name);
}
