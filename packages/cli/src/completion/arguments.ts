import { allOptions, globalWords, requests } from '../command-line/global-options.js';
import type { CommandFamilySpec, CommandSpec, Option } from '../command-spec.js';

/** How completion is written for a shell. */
export interface ScriptWriter {
  /** The whole script. */
  readonly script: (command: string, parts: string) => string;
  /** The part that completes the options and arguments of a command, or of a member of a family. */
  readonly command: (spec: CommandSpec) => string;
  /** The part for a family: the first word behind global options is a member, and decides how the rest is completed. */
  readonly family: (family: CommandFamilySpec) => string;
}

/** The possible arguments of an option, or operands. */
export type Completion =
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'files' }
  | { readonly kind: 'directories' }
  | { readonly kind: 'anything' };

/** One option, as completion sees it. */
export interface CompletedOption {
  /** With the dashes, long ones first: `--output`, `-o`. */
  readonly names: readonly string[];
  readonly description: string;
  readonly repeatable: boolean;
  readonly argument?: {
    readonly name: string;
    /** Whether the argument must be joined, as in `--name=ARGUMENT`. */
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

/** How operands complete: as the last one, which may be repeated. */
export function operandCompletion(spec: CommandSpec): Completion {
  return { kind: spec.operands?.at(-1)?.completes ?? 'anything' };
}

/** Words that may follow the name of a family of commands. */
export function firstWords({ commands }: Pick<CommandFamilySpec, 'commands'>): readonly string[] {
  return [...Object.keys(commands), ...globalWords, ...Object.keys(requests).map((name) => `--${name}`)];
}

/** The cases of bash and zsh that call the function of each member. */
export function memberCases({ commands }: CommandFamilySpec): string {
  const cases = Object.entries(commands).map(
    ([word, { name }]) => `        ${word}) ${functionName(name)} ;;`,
  );
  return cases.join('\n');
}

/** The name of a shell function for the command. */
export function functionName(command: string): string {
  return `_${command.replaceAll(/\W/g, '_')}`;
}

/** Quotes a word for any shell but fish. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
