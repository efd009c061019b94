import type { CommandSpec } from '../command-spec.js';
import {
  type CompletedOption,
  completedOptions,
  firstWords,
  operandCompletion,
  type ScriptWriter,
} from './arguments.js';

export const fish: ScriptWriter = {
  script: (command, lines) => `# fish completion for ${command}\n${lines}`,
  command: commandLines,
  family: ({ name, commands }) =>
    `complete -c ${name} -n 'not __fish_seen_subcommand_from ${Object.keys(commands).join(' ')}' -f -a ${quoted(firstWords({ commands }).join(' '))}\n`,
};

function commandLines(spec: CommandSpec): string {
  const [command, member] = spec.name.split(' ');
  const condition = member === undefined ? '' : ` -n '__fish_seen_subcommand_from ${member}'`;
  const complete = `complete -c ${command}${condition}`;
  const operands = operandCompletion(spec).kind === 'anything' ? [`${complete} -f`] : [];
  const options = completedOptions(spec).map((option) => `${complete} ${optionFlags(option).join(' ')}`);
  return `${[...operands, ...options].join('\n')}\n`;
}

function optionFlags({ names, description, argument }: CompletedOption): readonly string[] {
  const flags = names.map((word) => (word.startsWith('--') ? `-l ${word.slice(2)}` : `-s ${word.slice(1)}`));
  flags.push(`-d ${quoted(description)}`);
  if (argument === undefined) return flags;
  const required = argument.needsEquals ? [] : ['-r'];
  switch (argument.completion.kind) {
    case 'choices':
      return [...flags, ...required, '-f', `-a ${quoted(argument.completion.choices.join(' '))}`];
    case 'files':
      return [...flags, ...required, '-F'];
    case 'directories':
      return [...flags, ...required, '-f', "-a '(__fish_complete_directories)'"];
    case 'anything':
      return [...flags, ...required, '-f'];
  }
}

/** In fish's single quotes only a quote and a backslash need a backslash. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
