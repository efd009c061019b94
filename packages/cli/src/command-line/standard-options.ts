import type { CommandSpec, Option, OptionGroups, Options, OutputFormats } from '../command-spec.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const commonGroup = 'Common to all commands';
const outputGroup = 'Output';

/** What every command can be told about how it speaks. */
export const manners = {
  quiet: { type: 'boolean', short: 'q', description: 'print nothing but results, warnings and errors' },
  color: {
    type: 'boolean',
    negatable: true,
    description: 'write in colour or not, whatever the terminal and the environment say',
  },
} as const satisfies Options;

/** Questions about the command itself: they are answered before anything else on the command line is looked at. */
export const requests: Options = {
  help: { type: 'boolean', short: 'h', description: 'print this help and exit' },
  version: { type: 'boolean', description: 'print the version and exit' },
  completion: {
    type: 'string',
    argument: 'SHELL',
    choices: shells,
    bare: '',
    description: 'print what makes SHELL, or else $SHELL, complete this command, and exit',
  },
};

function outputOptions(outputs: OutputFormats): Options {
  return {
    output: {
      type: 'strings',
      short: 'o',
      argument: 'FILE',
      completes: 'files',
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
  const output = spec.outputs && {
    [outputGroup]: { ...outputOptions(spec.outputs), ...spec.options[outputGroup] },
  };
  return { ...spec.options, ...output, [commonGroup]: { ...manners, ...requests } };
}

/** All options of a command by name. */
export function allOptions(spec: CommandSpec): ReadonlyMap<string, Option> {
  return new Map(Object.values(optionGroups(spec)).flatMap((group) => Object.entries(group)));
}
