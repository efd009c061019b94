import type { CommandFamilySpec, CommandSpec } from '../command-spec.js';

/** Describes a family as one command whose operands are its members, for help and manual page. */
export function overviewOf(family: CommandFamilySpec): CommandSpec {
  const { name, purpose, description = [], commands, seeAlso = [] } = family;
  const members = Object.entries(commands);
  return {
    name,
    purpose,
    description,
    usage: members.flatMap(([word, spec]) => spec.usage.map((usage) => `${word} ${usage}`)),
    operands: members.map(([word, spec]) => ({ name: word, description: spec.purpose })),
    options: {},
    examples: members.flatMap(([, spec]) => spec.examples.slice(0, 1)),
    exitStatuses: Object.assign({}, ...members.map(([, spec]) => spec.exitStatuses)),
    seeAlso: [...members.map(([word]) => `${name}-${word}(1)`), ...seeAlso],
  };
}
