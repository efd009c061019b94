import type { CommandSpec, OptionGroups, OutputFormats } from '../command-spec.js';
import type { globalOptions } from './global-options.js';

/** A parsed command line. */
export interface CommandLine<Spec extends CommandSpec> {
  readonly options: OptionValues<Spec>;
  readonly operands: readonly string[];
}

/** The options' values by their names in camel case: `--fail-fast` is `failFast`. */
export type OptionValues<Spec extends CommandSpec> = GroupValues<Spec['options']> &
  GroupValues<{ readonly common: typeof globalOptions }> &
  OutputValues<Spec['outputs']>;

type GroupValues<Groups extends OptionGroups> = {
  readonly [Name in NameIn<Groups> as CamelCase<Name>]: ValueOf<OptionNamed<Groups, Name>>;
};

type NameIn<Groups extends OptionGroups> = {
  [Title in keyof Groups]: keyof Groups[Title] & string;
}[keyof Groups];

type OptionNamed<Groups extends OptionGroups, Name> = {
  [Title in keyof Groups]: Name extends keyof Groups[Title] ? Groups[Title][Name] : never;
}[keyof Groups];

type ValueOf<T> = T extends { type: 'boolean' }
  ? T extends { negatable: true }
    ? boolean | undefined
    : boolean
  : T extends { type: 'strings' }
    ? readonly ChoiceOf<T>[]
    :
        | (T extends { type: 'number' } ? number : ChoiceOf<T>)
        | (T extends { default: unknown } ? never : undefined);

type ChoiceOf<T> = T extends { choices: readonly (infer Choice extends string)[] } ? Choice : string;

type OutputValues<Outputs> = Outputs extends OutputFormats
  ? {
      readonly output: readonly string[];
      readonly format: FormatName<Outputs> | undefined;
    }
  : unknown;

/** The names of the formats that a command can write. */
export type FormatName<Outputs extends OutputFormats> = Outputs['formats'][number]['name'];

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** A value of any option. */
export type AnyValue = boolean | number | string | readonly string[] | undefined;
