import type { CommandSpec, Option, OptionGroups, Options, OutputFormats } from '../command-spec.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const commonGroup = 'Common to all commands';
const outputGroup = 'Output';

/** The options that every command has. */
export const standardOptions = {
  [commonGroup]: {
    quiet: { type: 'boolean', short: 'q', description: 'print nothing but results and errors' },
    color: {
      type: 'boolean',
      negatable: true,
      description: 'colour or not; without it, on a terminal unless NO_COLOR is set',
    },
    help: { type: 'boolean', short: 'h', description: 'print this help and exit' },
    version: { type: 'boolean', description: 'print the version and exit' },
    completion: {
      type: 'string',
      argument: 'SHELL',
      choices: shells,
      bare: '',
      description: 'print what makes SHELL complete this command, and exit; the default is the shell in use',
    },
  },
} as const satisfies OptionGroups;

function outputOptions(outputs: OutputFormats): Options {
  return {
    output: {
      type: 'strings',
      short: 'o',
      argument: 'FILE',
      description: 'write to FILE, in the format of its suffix; "-" is standard output; may be repeated',
    },
    format: {
      type: 'string',
      argument: 'NAME',
      choices: outputs.formats.map((format) => format.name),
      description: 'write in this format, to standard output or to every FILE',
    },
  };
}

/** All groups of a command in the order of its help: its own, then where output goes, then what all commands share. */
export function optionGroups(spec: CommandSpec): OptionGroups {
  if (spec.outputs === undefined) return { ...spec.options, ...standardOptions };
  const output = { ...outputOptions(spec.outputs), ...spec.options[outputGroup] };
  return { ...spec.options, [outputGroup]: output, ...standardOptions };
}

/** All options of a command by name. */
export function allOptions(spec: CommandSpec): ReadonlyMap<string, Option> {
  return new Map(Object.values(optionGroups(spec)).flatMap((group) => Object.entries(group)));
}
