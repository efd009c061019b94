import type { CommandSpec } from '../command-spec.js';
import { type CompletedOption, completedOptions, operandCompletion } from './arguments.js';

export function fishCompletion(spec: CommandSpec): string {
  const complete = `complete -c ${spec.name}`;
  const operands = operandCompletion(spec).kind === 'anything' ? [`${complete} -f`] : [];
  const options = completedOptions(spec).map((option) => `${complete} ${optionFlags(option).join(' ')}`);
  return `# fish completion for ${spec.name}\n${[...operands, ...options].join('\n')}\n`;
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

/** Fish's single quotes: only a quote and a backslash need one before them. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
