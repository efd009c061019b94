import { allOptions, requests } from '../command-line/global-options.js';
import type { CommandFamilySpec, CommandSpec, Option } from '../command-spec.js';

/** What can stand as the argument of an option, or as an operand. */
export type Completion =
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'files' }
  | { readonly kind: 'directories' }
  | { readonly kind: 'anything' };

/** One option, as far as completion goes. */
export interface CompletedOption {
  /** With the dashes, long ones first: `--output`, `-o`. */
  readonly names: readonly string[];
  readonly description: string;
  readonly repeatable: boolean;
  readonly argument?: {
    readonly name: string;
    /** Whether only `--name=ARGUMENT` is an argument, and a word of its own is none. */
    readonly needsEquals: boolean;
    readonly completion: Completion;
  };
}

export function completedOptions(spec: CommandSpec): readonly CompletedOption[] {
  return [...allOptions(spec)].flatMap(([name, option]) => {
    const short = option.short === undefined ? [] : [`-${option.short}`];
    const { description } = option;
    if (option.type !== 'boolean')
      return {
        names: [`--${name}`, ...short],
        description,
        repeatable: option.type === 'strings',
        argument: {
          name: option.argument,
          needsEquals: option.type === 'string' && option.bare !== undefined,
          completion: argumentCompletion(option),
        },
      };
    const positive = { names: [`--${name}`, ...short], description, repeatable: false };
    const negative = { names: [`--no-${name}`], description: `not --${name}`, repeatable: false };
    return option.negatable ? [positive, negative] : positive;
  });
}

function argumentCompletion(option: Exclude<Option, { type: 'boolean' }>): Completion {
  if ('choices' in option && option.choices !== undefined)
    return { kind: 'choices', choices: option.choices };
  return { kind: option.completes ?? 'anything' };
}

/** What the operands complete to: that of the last one, which is the one that there can be many of. */
export function operandCompletion(spec: CommandSpec): Completion {
  return { kind: spec.operands?.at(-1)?.completes ?? 'anything' };
}

/** What can be the first word after the name of a family of commands. */
export function firstWords(family: CommandFamilySpec): readonly string[] {
  return [...Object.keys(family.commands), ...Object.keys(requests).map((name) => `--${name}`)];
}

/** The name of a shell function for the command. */
export function functionName(command: string): string {
  return `_${command.replaceAll(/\W/g, '_')}`;
}

/** A word that every shell takes as it is. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
