import type { CommandSpec, Option, Variable } from '../command-spec.js';
import { ExitStatus, type ExitStatusName, exitStatusMeanings } from '../exit-status.js';

/** An option as help shows it, in parts: `--output`, `=`, `FILE`; `--completion`, `[=`, `SHELL`, `]`. */
export function longForm(name: string, option: Option): readonly [name: string, ...argument: string[]] {
  if (option.type === 'boolean') return [option.negatable ? `--[no-]${name}` : `--${name}`];
  const isBare = option.type === 'string' && option.bare !== undefined;
  return isBare ? [`--${name}`, '[=', option.argument, ']'] : [`--${name}`, '=', option.argument];
}

/** The description with choices and default. */
export function fullDescription(option: Option): string {
  const facts: string[] = [];
  if ('choices' in option && option.choices !== undefined) facts.push(inWords(option.choices));
  if ('default' in option && option.default !== undefined) facts.push(`default: ${option.default}`);
  return facts.length === 0 ? option.description : `${option.description} (${facts.join('; ')})`;
}

function inWords(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join() : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

/** Environment variables of all commands. */
const commonVariables: readonly Variable[] = [
  {
    name: 'FORCE_COLOR',
    description: 'write in colour; 0 or false: never; overrides NO_COLOR',
  },
  { name: 'NO_COLOR', description: 'write without colour, unless it is empty' },
  {
    name: 'COLUMNS',
    description: 'width of help and other text for people without a terminal',
  },
];

/** The command's environment variables, its own first. */
export function environmentOf(spec: CommandSpec): readonly Variable[] {
  return [...(spec.environment ?? []), ...commonVariables];
}

/** The exit statuses of the command, and that of an internal error, with their meanings. */
export function exitStatusesOf(spec: CommandSpec): readonly (readonly [status: string, meaning: string])[] {
  return Object.entries({ ...spec.exitStatuses, internal: '' }).map(([name, meaning]) => [
    String(ExitStatus[name as ExitStatusName]),
    meaning || exitStatusMeanings[name as ExitStatusName],
  ]);
}
