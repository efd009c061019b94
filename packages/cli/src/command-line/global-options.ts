import type { CommandSpec, Option, OptionGroups, Options, OutputFormats } from '../command-spec.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const globalGroup = 'Global options';
const outputGroup = 'Output';

/** Options that every command has. A family's stand before or after its command. */
export const globalOptions = {
  quiet: { type: 'boolean', short: 'q', description: 'print only results, warnings and errors' },
  color: {
    type: 'boolean',
    negatable: true,
    description: 'write in colour, or never; default: on a terminal',
  },
} as const satisfies Options;

/** The global options as they are written: `--quiet`, `-q`, `--color`, `--no-color`. */
export const globalWords: readonly string[] = Object.entries<Option>(globalOptions).flatMap(
  ([name, option]) => [
    `--${name}`,
    ...(option.type === 'boolean' && option.negatable ? [`--no-${name}`] : []),
    ...(option.short === undefined ? [] : [`-${option.short}`]),
  ],
);

/** Questions about the command itself, answered before the rest of the command line is read. */
export const requests: Options = {
  help: { type: 'boolean', short: 'h', description: 'print this help and exit' },
  version: { type: 'boolean', description: 'print the version and exit' },
  completion: {
    type: 'string',
    argument: 'SHELL',
    choices: shells,
    bare: '',
    description: 'print the completion script for SHELL (default: your shell) and exit',
  },
};

function outputOptions(outputs: OutputFormats): Options {
  return {
    output: {
      type: 'strings',
      short: 'o',
      argument: 'FILE',
      completes: 'files',
      description:
        'write to FILE, in the format that its suffix names; - is standard output; may be repeated',
    },
    format: {
      type: 'string',
      argument: 'NAME',
      choices: outputs.formats.map((format) => format.name),
      description: 'write in this format, to standard output and to every FILE',
    },
  };
}

/** All groups of a command in the order of its help: its own, then output, then the global options. */
export function optionGroups(spec: CommandSpec): OptionGroups {
  const output = spec.outputs && {
    [outputGroup]: { ...outputOptions(spec.outputs), ...spec.options[outputGroup] },
  };
  return { ...spec.options, ...output, [globalGroup]: { ...globalOptions, ...requests } };
}

/** All options of a command by name. */
export function allOptions(spec: CommandSpec): ReadonlyMap<string, Option> {
  return new Map(Object.values(optionGroups(spec)).flatMap((group) => Object.entries(group)));
}
