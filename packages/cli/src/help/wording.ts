import type { CommandSpec, Option, Variable } from '../command-spec.js';
import { ExitStatus, type ExitStatusName, exitStatusMeanings } from '../exit-status.js';

/** An option as help writes it, in the parts that are set apart: `--output`, `=`, `FILE`; `--completion`, `[=`, `SHELL`, `]`. */
export function longForm(name: string, option: Option): readonly [name: string, ...argument: string[]] {
  if (option.type === 'boolean') return [option.negatable ? `--[no-]${name}` : `--${name}`];
  const isBare = option.type === 'string' && option.bare !== undefined;
  return isBare ? [`--${name}`, '[=', option.argument, ']'] : [`--${name}`, '=', option.argument];
}

/** The description with what else is worth knowing: choices, and the default. */
export function fullDescription(option: Option): string {
  const facts: string[] = [];
  if ('choices' in option && option.choices !== undefined) facts.push(inWords(option.choices));
  if ('default' in option && option.default !== undefined) facts.push(`default: ${option.default}`);
  return facts.length === 0 ? option.description : `${option.description} (${facts.join('; ')})`;
}

function inWords(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join() : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

/** What all commands heed. */
const commonVariables: readonly Variable[] = [
  {
    name: 'FORCE_COLOR',
    description: 'write in colour wherever it goes; 0 or false: never; stronger than NO_COLOR',
  },
  { name: 'NO_COLOR', description: 'write without colour, unless empty' },
  {
    name: 'COLUMNS',
    description: 'how wide help and other text for people is made where there is no terminal',
  },
];

/** Every variable that the command heeds, its own first. */
export function environmentOf(spec: CommandSpec): readonly Variable[] {
  return [...(spec.environment ?? []), ...commonVariables];
}

/** The statuses that the specification names, and the one that no command is safe from, with what they mean. */
export function exitStatusesOf(spec: CommandSpec): readonly (readonly [status: string, meaning: string])[] {
  return Object.entries({ ...spec.exitStatuses, internal: '' }).map(([name, meaning]) => [
    String(ExitStatus[name as ExitStatusName]),
    meaning || exitStatusMeanings[name as ExitStatusName],
  ]);
}
