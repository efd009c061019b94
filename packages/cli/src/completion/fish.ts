import type { CommandFamilySpec, CommandSpec } from '../command-spec.js';
import { type CompletedOption, completedOptions, firstWords, operandCompletion } from './arguments.js';

export function fishCompletion(spec: CommandSpec): string {
  return `# fish completion for ${spec.name}\n${completeLines(`complete -c ${spec.name}`, spec)}`;
}

/** The first word behind global options is one of the commands, and decides how the rest is completed. */
export function fishFamilyCompletion(family: CommandFamilySpec): string {
  const complete = `complete -c ${family.name}`;
  const words = firstWords(family).join(' ');
  const commands = Object.entries(family.commands).map(([word, spec]) =>
    completeLines(`${complete} -n '__fish_seen_subcommand_from ${word}'`, spec),
  );
  return `# fish completion for ${family.name}
${complete} -n 'not __fish_seen_subcommand_from ${Object.keys(family.commands).join(' ')}' -f -a ${quoted(words)}
${commands.join('')}`;
}

function completeLines(complete: string, spec: CommandSpec): string {
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
