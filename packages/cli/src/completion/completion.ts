import { basename } from 'node:path';
import { type Shell, shells } from '../command-line/standard-options.js';
import type { CommandSpec } from '../command-spec.js';
import { CliError } from '../failure/cli-error.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { zshCompletion } from './zsh.js';

const makers: Readonly<Record<Shell, (spec: CommandSpec) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** A script that makes a shell complete the command's options and arguments, to be sourced by it. */
export function formatCompletion(spec: CommandSpec, shell: Shell): string {
  return makers[shell](spec);
}

/**
 * The answer to `--completion=SHELL`.
 * @param shell when empty, the user's own
 * @throws CliError `usage`
 */
export function completionFor(spec: CommandSpec, shell: string): string {
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
