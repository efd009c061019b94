import { basename } from 'node:path';
import { type Shell, shells } from '../command-line/global-options.js';
import type { CommandFamilySpec, CommandSpec } from '../command-spec.js';
import { CliError } from '../failure/cli-error.js';
import type { ScriptWriter } from './arguments.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { zsh } from './zsh.js';

const writers: Readonly<Record<Shell, ScriptWriter>> = { bash, zsh, fish };

/** The script that a shell sources to complete the command's options and arguments. */
export function formatCompletion(spec: CommandSpec | CommandFamilySpec, shell: Shell): string {
  const { script, command, family } = writers[shell];
  const parts =
    'commands' in spec ? [...Object.values(spec.commands).map(command), family(spec)] : [command(spec)];
  return script(spec.name, parts.join(''));
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
